using System.Text;
using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Fonts;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// Looks characters up in a font set and remembers the answers: a document asks for the same few hundred tens of thousands
/// of times. Faces are numbered in the order in which the document first needs them.
/// </summary>
internal sealed class GlyphSource(FontSet fonts)
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int PageCount = 0x110000 >> PageBits;

    private readonly GlyphEntry[]?[]?[] _pages = new GlyphEntry[]?[]?[2 * Enum.GetValues<FontRole>().Length];
    private readonly List<FontFace> _faces = [];

    public IReadOnlyList<FontFace> Faces => _faces;

    /// <summary>The glyph of <paramref name="rune"/>; false when no font of the role has the character.</summary>
    public bool TryFind(FontRole role, bool bold, Rune rune, out GlyphEntry entry)
    {
        ref var pages = ref _pages[((int)role * 2) + (bold ? 1 : 0)];
        pages ??= new GlyphEntry[]?[PageCount];
        ref var page = ref pages[rune.Value >> PageBits];
        page ??= new GlyphEntry[PageSize];
        ref var known = ref page[rune.Value & (PageSize - 1)];
        if (known.Face == 0 && fonts.TryResolve(role, bold, rune, out var face, out var glyph))
        {
            known = new GlyphEntry((ushort)(IndexOf(face) + 1), glyph, (double)face.GetAdvance(glyph) / face.UnitsPerEm);
        }

        entry = known;
        return known.Face != 0;
    }

    public FontFace GetFace(int index) => _faces[index - 1];

    private int IndexOf(FontFace face)
    {
        var index = _faces.IndexOf(face);
        if (index < 0)
        {
            index = _faces.Count;
            _faces.Add(face);
        }

        return index;
    }
}
