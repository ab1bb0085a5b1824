using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>
/// A page of glyphs of a font that is embedded whole, byte for byte as it is installed: what a subset must look like.
/// </summary>
internal static class WholeFontPdf
{
    public const int Columns = 24;
    public const double Size = 22;

    /// <summary>A page of glyphs at fixed places, so that widths have no part in it.</summary>
    public static byte[] Write(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, new PdfFileOptions { CompressionLevel = 1 });
        var (root, descendant, descriptor, program) = (file.Allocate(), file.Allocate(), file.Allocate(), file.Allocate());
        var isCff = face.Outlines == FontOutlines.Cff;

        var tokens = file.BeginObject(root);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Font"u8);
        tokens.Name("Subtype"u8, "Type0"u8);
        tokens.Name("BaseFont"u8, "Whole"u8);
        tokens.Name("Encoding"u8, "Identity-H"u8);
        tokens.BeginArray("DescendantFonts"u8);
        tokens.Reference(descendant);
        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginObject(descendant);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Font"u8);
        tokens.Name("Subtype"u8, isCff ? "CIDFontType0"u8 : "CIDFontType2"u8);
        tokens.Name("BaseFont"u8, "Whole"u8);
        tokens.BeginDictionary("CIDSystemInfo"u8);
        tokens.Bytes("Registry"u8, "Adobe"u8);
        tokens.Bytes("Ordering"u8, "Identity"u8);
        tokens.Number("Supplement"u8, 0);
        tokens.EndDictionary();
        tokens.Reference("FontDescriptor"u8, descriptor);
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginObject(descriptor);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "FontDescriptor"u8);
        tokens.Name("FontName"u8, "Whole"u8);
        tokens.Number("Flags"u8, 4);
        tokens.Reference(isCff ? "FontFile3"u8 : "FontFile2"u8, program);
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginStream(program);
        if (isCff)
        {
            tokens.Name("Subtype"u8, "CIDFontType0C"u8);
            file.EndPlainStream(face.Require("CFF ").Span);
        }
        else
        {
            Assert.True(FontFile.TryOpen(face.Description.Path, out var source, out _));
            using (source)
            {
                Assert.Equal(1, source.FaceCount);
                file.EndPlainStream(File.ReadAllBytes(face.Description.Path));
            }
        }

        Finish(file, root, isCff ? ToCids(face.Require("CFF "), glyphs) : glyphs);
        return output.ToArray();
    }

    /// <summary>
    /// The CIDs of glyphs by the charset of a CID-keyed font (Adobe Technical Note 5176, §13); in a name-keyed one they
    /// are the glyphs' numbers.
    /// </summary>
    private static List<ushort> ToCids(FontTable cff, IReadOnlyList<ushort> glyphs)
    {
        var font = new CffFont(cff);
        if (!font.IsCidKeyed)
        {
            return [.. glyphs];
        }

        var charset = cff.Slice(font.Top.Integer(CffOperator.Charset)!.Value);
        var cids = new List<ushort> { 0 };
        for (var at = 1; cids.Count < font.Charstrings.Count;)
        {
            var first = charset.U16(at);
            var rest = charset.U8(0) switch { 0 => 0, 1 => charset.U8(at + 2), _ => charset.U16(at + 2) };
            cids.AddRange(Enumerable.Range(first, rest + 1).Select(cid => (ushort)cid));
            at += charset.U8(0) + 2;
        }

        return [.. glyphs.Select(glyph => cids[glyph])];
    }

    /// <summary>The page around a font; <paramref name="codes"/> are put on a grid.</summary>
    public static void Finish(PdfFileWriter file, PdfReference font, IReadOnlyList<ushort> codes)
    {
        var content = new PdfTokenWriter();
        content.Operator("BT"u8);
        content.Name("F"u8);
        content.Number(Size * 0.8);
        content.Operator("Tf"u8);
        for (var i = 0; i < codes.Count; i++)
        {
            double[] matrix = [1, 0, 0, 1, 30 + (i % Columns * Size), 800 - (i / Columns * Size)];
            foreach (var value in matrix)
            {
                content.Number(value);
            }

            content.Operator("Tm"u8);
            content.Hex([(byte)(codes[i] >> 8), (byte)codes[i]]);
            content.Operator("Tj"u8);
        }

        content.Operator("ET"u8);
        var pdf = new OnePagePdf(file);
        var stream = file.Allocate();
        file.BeginStream(stream);
        file.EndStream(content.Written);
        pdf.WritePage(page =>
        {
            page.Reference("Contents"u8, stream);
            page.BeginDictionary("Resources"u8);
            page.BeginDictionary("Font"u8);
            page.Reference("F"u8, font);
            page.EndDictionary();
            page.EndDictionary();
        });
        pdf.Finish();
    }
}
