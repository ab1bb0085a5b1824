using System.Globalization;
using System.Text;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>The ToUnicode CMap: from CID to text (ISO 32000-1 §9.10.3; Adobe Technical Note 5411).</summary>
internal static class ToUnicodeMap
{
    /// <summary>A block of a CMap holds at most 100 entries (Adobe Technical Note 5014, beginbfchar).</summary>
    private const int BlockSize = 100;

    /// <param name="glyphs">The subset; its first glyph, .notdef, is never shown and means nothing.</param>
    public static PdfTokenWriter Write(IReadOnlyList<SubsetGlyph> glyphs)
    {
        var map = new PdfTokenWriter(512 + (glyphs.Count * 14));
        map.Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """u8);
        Span<char> units = stackalloc char[2];
        Span<byte> bytes = stackalloc byte[4];
        for (var first = 1; first < glyphs.Count; first += BlockSize)
        {
            var count = Math.Min(BlockSize, glyphs.Count - first);
            map.Raw(Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
            map.Raw(" beginbfchar\n"u8);
            for (var cid = first; cid < first + count; cid++)
            {
                map.Hex([(byte)(cid >> 8), (byte)cid]);
                var length = glyphs[cid].Rune.EncodeToUtf16(units);
                map.Hex(bytes[..Encoding.BigEndianUnicode.GetBytes(units[..length], bytes)]);
                map.Raw((byte)'\n');
            }

            map.Raw("endbfchar\n"u8);
        }

        map.Raw("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """u8);
        return map;
    }
}
