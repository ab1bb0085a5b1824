using System.Buffers.Binary;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>DejaVu Sans under another name, weight and licence: a font file that can be put into any folder.</summary>
internal static class TestFont
{
    public static byte[] Write(string postScriptName, string[] families, ushort weight = 400, ushort embedding = 0)
    {
        var source = InstalledFonts.DejaVu;
        var os2 = source.Table("OS/2").Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(4), weight);
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(8), embedding);
        byte[] Copy(string tag) => source.Table(tag).Span.ToArray();
        return SfntWriter.Write(
        [
            new SfntTable("OS/2", os2),
            new SfntTable("cmap", Copy("cmap")),
            new SfntTable("cvt ", Copy("cvt ")),
            new SfntTable("fpgm", Copy("fpgm")),
            new SfntTable("glyf", Copy("glyf")),
            new SfntTable("head", Copy("head")),
            new SfntTable("hhea", Copy("hhea")),
            new SfntTable("hmtx", Copy("hmtx")),
            new SfntTable("loca", Copy("loca")),
            new SfntTable("maxp", Copy("maxp")),
            new SfntTable("name", WriteNames(postScriptName, families)),
            new SfntTable("post", Copy("post")),
            new SfntTable("prep", Copy("prep")),
        ]);
    }

    private static byte[] WriteNames(string postScriptName, string[] families)
    {
        var names = families.Select(name => (Id: 1, Name: name)).Append((Id: 6, Name: postScriptName)).ToList();
        var table = new byte[6 + (names.Count * 12)];
        var text = new List<byte>();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)names.Count);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)table.Length);
        for (var i = 0; i < names.Count; i++)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(names[i].Name);
            ushort[] record = [3, 1, (ushort)(0x0404 + i), (ushort)names[i].Id, (ushort)bytes.Length, (ushort)text.Count];
            for (var field = 0; field < record.Length; field++)
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(6 + (i * 12) + (field * 2)), record[field]);
            }

            text.AddRange(bytes);
        }

        return [.. table, .. text];
    }
}
