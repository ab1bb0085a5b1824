using System.Runtime.InteropServices;
using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>
/// The CIDs given out so far. A character nearly always has one glyph in a face, so the table goes by code point, in
/// pages of 256; other glyphs for the same character (an alternate form) are kept aside.
/// </summary>
internal sealed class CidTable
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly Entry[]?[] _pages = new Entry[]?[0x110000 >> PageBits];
    private Dictionary<long, ushort>? _others;

    /// <summary>
    /// The place of the CID of a glyph that stands for a character; 0 there means that it has none yet.
    /// </summary>
    public ref ushort Find(ushort glyph, Rune rune)
    {
        var page = _pages[rune.Value >> PageBits] ??= new Entry[PageSize];
        ref var entry = ref page[rune.Value & (PageSize - 1)];
        if (entry.Glyph == glyph || entry.Cid == 0)
        {
            entry.Glyph = glyph;
            return ref entry.Cid;
        }

        _others ??= [];
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_others, ((long)glyph << 32) | (uint)rune.Value, out _)!;
    }

    private struct Entry
    {
        public ushort Glyph;
        public ushort Cid;
    }
}
