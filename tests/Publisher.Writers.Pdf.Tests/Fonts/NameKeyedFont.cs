using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>
/// An OpenType font with name-keyed CFF outlines, 2048 units to the em, as foundries made before CID-keyed ones: its
/// glyphs are boxes, drawn by a global subroutine that a local one calls with an operand of the glyph.
/// </summary>
internal static class NameKeyedFont
{
    public static FontFace Open()
    {
        var source = InstalledFonts.DejaVu;
        byte[] Copy(string tag) => source.Table(tag).Span.ToArray();
        var bytes = SfntWriter.Write(
        [
            new SfntTable("CFF ", WriteOutlines(source.GlyphCount)),
            new SfntTable("OS/2", Copy("OS/2")),
            new SfntTable("cmap", Copy("cmap")),
            new SfntTable("head", Copy("head")),
            new SfntTable("hhea", Copy("hhea")),
            new SfntTable("hmtx", Copy("hmtx")),
            new SfntTable("maxp", Copy("maxp")),
            new SfntTable("name", Copy("name")),
            new SfntTable("post", Copy("post")),
        ]);
        Assert.True(FontFile.TryRead("name-keyed", bytes, out var file, out _));
        Assert.True(file.TryGetFace(0, out var face, out _));
        return face;
    }

    private static byte[] WriteOutlines(int count)
    {
        var glyphs = new ByteBuffer();
        var ends = new List<int>();
        var charset = new ByteBuffer();
        charset.U8(0);
        for (var i = 0; i < count; i++)
        {
            glyphs.Bytes(Glyph(i));
            ends.Add(glyphs.Length);
            charset.Bytes(i == 0 ? [] : [(byte)((390 + i) >> 8), (byte)(390 + i)]);
        }

        var charstrings = CffIndexWriter.Write(glyphs.Written, ends);
        var head = Head(0, 0, 0).Length;
        byte[] local = [.. Short(-107), 29, 11]; // the first global subroutine, return
        return
        [
            .. Head(head, head + charset.Length, head + charset.Length + charstrings.Length),
            .. charset.Written,
            .. charstrings.Written,
            .. Offset(6), 19, // the Private DICT: its subroutines follow it
            .. CffIndexWriter.Write(local, [local.Length]).Written,
        ];
    }

    private static byte[] Head(int charset, int charstrings, int dict)
    {
        byte[] scale = [30, 0xA0, 0x00, 0x48, 0x82, 0x81, 0x25, 0xFF]; // 0.00048828125, 1/2048
        byte[] top =
        [
            .. scale, .. Short(0), .. Short(0), .. scale, .. Short(0), .. Short(0), 12, 7,
            .. Offset(charset), 15, .. Offset(charstrings), 17, .. Short(6), .. Offset(dict), 18,
        ];
        byte[] global = [6, .. Short(700), 7, 11]; // hlineto, 700 vlineto, return
        return
        [
            1, 0, 4, 4,
            .. CffIndexWriter.Write("Boxes"u8, [5]).Written,
            .. CffIndexWriter.Write(top, [top.Length]).Written,
            0, 0,
            .. CffIndexWriter.Write(global, [global.Length]).Written,
        ];
    }

    /// <summary>Stems, a mask whose stems lack their operator, a box as wide as the glyph's number says.</summary>
    private static byte[] Glyph(int number)
    {
        var width = (number % 97 * 10) + 50;
        return
        [
            .. Short(0), .. Short(700), 18,
            .. Short(100), .. Short(width), 19, 0xC0,
            .. Short(100), .. Short(number % 50 * 10), 21,
            .. Short(width), .. Short(-107), 10,
            .. Short(-width), 6,
            14,
        ];
    }

    private static byte[] Short(int value)
    {
        var bytes = new byte[3];
        bytes[0] = 28;
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(1), (short)value);
        return bytes;
    }

    private static byte[] Offset(int value)
    {
        var bytes = new byte[5];
        bytes[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), value);
        return bytes;
    }
}
