using System.Text;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Syntax;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>A page of text lines, each in a face of its own: as little around the fonts as a reader accepts.</summary>
internal static class SamplePdf
{
    public const double FontSize = 18;

    public static byte[] Write(IReadOnlyList<(FontFace Face, string Text)> lines, PdfFileOptions? options = null)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, options ?? PdfFileOptions.Default);
        var findings = new DiagnosticBag();
        var subsets = new Dictionary<FontFace, FontSubset>();
        var content = new PdfTokenWriter();
        content.Operator("BT"u8);
        for (var i = 0; i < lines.Count; i++)
        {
            var (face, text) = lines[i];
            if (!subsets.TryGetValue(face, out var subset))
            {
                subsets.Add(face, subset = new FontSubset(face));
            }

            var number = subsets.Keys.ToList().IndexOf(face);
            content.Name($"F{number}");
            content.Number(FontSize);
            content.Operator("Tf"u8);
            foreach (var value in (double[])[1, 0, 0, 1, 36, 800 - (i * FontSize * 1.5)])
            {
                content.Number(value);
            }

            content.Operator("Tm"u8);
            var codes = new List<byte>();
            foreach (var rune in text.EnumerateRunes())
            {
                var cid = subset.GetCid(face.GetGlyph(rune), rune);
                codes.AddRange([(byte)(cid >> 8), (byte)cid]);
            }

            content.Hex(codes.ToArray());
            content.Operator("Tj"u8);
        }

        content.Operator("ET"u8);
        Write(file, subsets.Values.Select(subset => subset.Write(file, findings)).ToList(), content.Written);
        Assert.Empty(findings);
        return output.ToArray();
    }

    private static void Write(PdfFileWriter file, List<PdfReference> fonts, ReadOnlySpan<byte> content)
    {
        var (catalog, pages, page, stream) = (file.Allocate(), file.Allocate(), file.Allocate(), file.Allocate());
        var tokens = file.BeginObject(catalog);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Catalog"u8);
        tokens.Reference("Pages"u8, pages);
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginObject(pages);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Pages"u8);
        tokens.Number("Count"u8, 1);
        tokens.BeginArray("Kids"u8);
        tokens.Reference(page);
        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginObject(page);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Page"u8);
        tokens.Reference("Parent"u8, pages);
        tokens.BeginArray("MediaBox"u8);
        foreach (var value in (int[])[0, 0, 595, 842])
        {
            tokens.Number(value);
        }

        tokens.EndArray();
        tokens.Reference("Contents"u8, stream);
        tokens.BeginDictionary("Resources"u8);
        tokens.BeginDictionary("Font"u8);
        for (var i = 0; i < fonts.Count; i++)
        {
            tokens.Reference(Encoding.ASCII.GetBytes($"F{i}"), fonts[i]);
        }

        tokens.EndDictionary();
        tokens.EndDictionary();
        tokens.EndDictionary();
        file.EndObject();

        file.BeginStream(stream);
        file.EndStream(content);
        file.Finish(catalog, default);
    }
}
