using System.Text;
using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// The glyphs of one document's characters. Faces are numbered in the order in which the document first needs them.
/// </summary>
internal sealed class GlyphSource(FontSet fonts)
{
    private readonly List<LayoutFace> _faces = [];

    public IReadOnlyList<LayoutFace> Faces => _faces;

    /// <summary>The glyph of <paramref name="rune"/>; false when no font has the character.</summary>
    public bool TryFind(FontRole role, bool bold, Rune rune, out GlyphEntry entry)
    {
        if (!fonts.TryResolve(role, bold, rune, out var face, out var glyph))
        {
            entry = default;
            return false;
        }

        var advance = (double)face.GetAdvance(glyph) / face.UnitsPerEm;
        entry = new GlyphEntry(IndexOf(face, bold && !face.IsBold), glyph, advance);
        return true;
    }

    private ushort IndexOf(FontFace face, bool isThickened)
    {
        for (var i = 0; i < _faces.Count; i++)
        {
            if (ReferenceEquals(_faces[i].Face, face) && _faces[i].IsThickened == isThickened)
            {
                return (ushort)i;
            }
        }

        _faces.Add(new LayoutFace(face, isThickened));
        return (ushort)(_faces.Count - 1);
    }
}
