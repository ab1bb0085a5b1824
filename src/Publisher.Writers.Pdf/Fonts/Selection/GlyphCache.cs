using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// What was found for each code point, in pages of 256. Reading takes two array accesses and no lock: a thread that
/// misses what another one has just written only searches again, and finds the same.
/// </summary>
internal sealed class GlyphCache
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly int[]?[] _pages = new int[]?[0x110000 >> PageBits];

    public bool TryGet(Rune rune, out FaceGlyph glyph)
    {
        glyph = new FaceGlyph(_pages[rune.Value >> PageBits]?[rune.Value & (PageSize - 1)] ?? 0);
        return !glyph.IsUnknown;
    }

    public void Set(Rune rune, FaceGlyph glyph)
    {
        ref var slot = ref _pages[rune.Value >> PageBits];
        var page = slot ?? Interlocked.CompareExchange(ref slot, new int[PageSize], null) ?? slot;
        page[rune.Value & (PageSize - 1)] = glyph.Bits;
    }
}
