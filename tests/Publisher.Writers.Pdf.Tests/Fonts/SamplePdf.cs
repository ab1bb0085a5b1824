using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Writing;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>
/// A tagged page of text lines, each in a face of its own: as little around the fonts as PDF/A-3a and PDF/UA-1 ask for.
/// </summary>
internal sealed class SamplePdf
{
    public const double FontSize = 18;

    public static readonly PdfInfo Info = new()
    {
        Title = "字体样张 <&>",
        Author = "唐山市商务局",
        Subject = "(样张) \\ 1",
        Keywords = "字体, PDF",
        Creator = "Publisher",
        Producer = "Publisher",
        Created = new DateTimeOffset(2024, 3, 5, 9, 7, 3, TimeSpan.FromHours(8)),
        Modified = new DateTimeOffset(2024, 3, 5, 9, 7, 3, TimeSpan.FromHours(8)),
    };

    private readonly PdfFileWriter _file;
    private readonly OnePagePdf _pdf;
    private readonly PdfReference _tree;
    private readonly PdfReference _document;

    private SamplePdf(PdfFileWriter file)
    {
        _file = file;
        _pdf = new OnePagePdf(file);
        (_tree, _document) = (file.Allocate(), file.Allocate());
    }

    public static byte[] Write(IReadOnlyList<(FontFace Face, string Text)> lines, PdfFileOptions? options = null)
    {
        var findings = new DiagnosticBag();
        var bytes = Write(lines, findings, options);
        Assert.Empty(findings);
        return bytes;
    }

    public static byte[] Write(
        IReadOnlyList<(FontFace Face, string Text)> lines, DiagnosticBag findings, PdfFileOptions? options = null)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, options ?? PdfFileOptions.Default);
        new SamplePdf(file).Write(lines, findings);
        return output.ToArray();
    }

    private void Write(IReadOnlyList<(FontFace Face, string Text)> lines, DiagnosticBag findings)
    {
        var subsets = new List<FontSubset>();
        var content = new PdfTokenWriter();
        for (var i = 0; i < lines.Count; i++)
        {
            var (face, text) = lines[i];
            var subset = subsets.Find(known => known.Face == face);
            if (subset is null)
            {
                subsets.Add(subset = new FontSubset(face));
            }

            var codes = new List<byte>();
            foreach (var rune in text.EnumerateRunes())
            {
                var cid = subset.GetCid(face.GetGlyph(rune), rune);
                codes.AddRange([(byte)(cid >> 8), (byte)cid]);
            }

            WriteLine(content, i, subsets.IndexOf(subset), codes.ToArray());
        }

        var fonts = subsets.ConvertAll(subset => subset.Write(_file, findings));
        WritePage(fonts, content);
        WriteStructure(lines.Count);
        WriteCatalog();
    }

    private static void WriteLine(PdfTokenWriter content, int line, int font, byte[] codes)
    {
        content.Name("P"u8);
        content.BeginDictionary();
        content.Number("MCID"u8, line);
        content.EndDictionary();
        content.Operator("BDC"u8);
        content.Operator("BT"u8);
        content.Name($"F{font}");
        content.Number(FontSize);
        content.Operator("Tf"u8);
        content.Number(36);
        content.Number(800 - (line * FontSize * 1.5));
        content.Operator("Td"u8);
        content.Hex(codes);
        content.Operator("Tj"u8);
        content.Operator("ET"u8);
        content.Operator("EMC"u8);
    }

    private void WritePage(List<PdfReference> fonts, PdfTokenWriter content)
    {
        var stream = _file.Allocate();
        _file.BeginStream(stream);
        _file.EndStream(content.Written);

        _pdf.WritePage(page =>
        {
            page.Number("StructParents"u8, 0);
            page.Reference("Contents"u8, stream);
            page.BeginDictionary("Resources"u8);
            page.BeginDictionary("Font"u8);
            for (var i = 0; i < fonts.Count; i++)
            {
                page.Reference(Encoding.ASCII.GetBytes($"F{i}"), fonts[i]);
            }

            page.EndDictionary();
            page.EndDictionary();
        });
    }

    private void WriteStructure(int count)
    {
        var paragraphs = Enumerable.Range(0, count).Select(_ => _file.Allocate()).ToList();
        for (var i = 0; i < count; i++)
        {
            var paragraph = _file.BeginObject(paragraphs[i]);
            paragraph.BeginDictionary();
            paragraph.Name("S"u8, "P"u8);
            paragraph.Reference("P"u8, _document);
            paragraph.Reference("Pg"u8, _pdf.Page);
            paragraph.Number("K"u8, i);
            paragraph.EndDictionary();
            _file.EndObject();
        }

        var tokens = _file.BeginObject(_document);
        tokens.BeginDictionary();
        tokens.Name("S"u8, "Document"u8);
        tokens.Reference("P"u8, _tree);
        tokens.BeginArray("K"u8);
        paragraphs.ForEach(tokens.Reference);
        tokens.EndArray();
        tokens.EndDictionary();
        _file.EndObject();

        tokens = _file.BeginObject(_tree);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "StructTreeRoot"u8);
        tokens.Reference("K"u8, _document);
        tokens.BeginDictionary("ParentTree"u8);
        tokens.BeginArray("Nums"u8);
        tokens.Number(0);
        tokens.BeginArray();
        paragraphs.ForEach(tokens.Reference);
        tokens.EndArray();
        tokens.EndArray();
        tokens.EndDictionary();
        tokens.EndDictionary();
        _file.EndObject();
    }

    private void WriteCatalog()
    {
        var (profile, metadata, info) = (_file.Allocate(), _file.Allocate(), _file.Allocate());
        _file.BeginStream(profile).Number("N"u8, 3);
        _file.EndStream(IccProfile.WriteSrgb());

        var tokens = _file.BeginStream(metadata);
        tokens.Name("Type"u8, "Metadata"u8);
        tokens.Name("Subtype"u8, "XML"u8);
        _file.EndPlainStream(XmpPacket.Write(Info));

        Info.Write(_file.BeginObject(info));
        _file.EndObject();

        _pdf.Finish(
            catalog =>
            {
                catalog.Reference("Metadata"u8, metadata);
                catalog.Reference("StructTreeRoot"u8, _tree);
                catalog.Ascii("Lang"u8, "zh-CN");
                catalog.BeginDictionary("MarkInfo"u8);
                catalog.Boolean("Marked"u8, true);
                catalog.EndDictionary();
                catalog.BeginDictionary("ViewerPreferences"u8);
                catalog.Boolean("DisplayDocTitle"u8, true);
                catalog.EndDictionary();
                catalog.BeginArray("OutputIntents"u8);
                catalog.BeginDictionary();
                catalog.Name("Type"u8, "OutputIntent"u8);
                catalog.Name("S"u8, "GTS_PDFA1"u8);
                catalog.Text("OutputConditionIdentifier"u8, "sRGB IEC61966-2.1");
                catalog.Text("Info"u8, "sRGB IEC61966-2.1");
                catalog.Reference("DestOutputProfile"u8, profile);
                catalog.EndDictionary();
                catalog.EndArray();
            },
            info);
    }
}
