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
    private readonly PdfReference _catalog;
    private readonly PdfReference _pages;
    private readonly PdfReference _page;
    private readonly PdfReference _tree;
    private readonly PdfReference _document;

    private SamplePdf(PdfFileWriter file)
    {
        _file = file;
        (_catalog, _pages, _page) = (file.Allocate(), file.Allocate(), file.Allocate());
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

        var tokens = _file.BeginObject(_pages);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Pages"u8);
        tokens.Number("Count"u8, 1);
        tokens.BeginArray("Kids"u8);
        tokens.Reference(_page);
        tokens.EndArray();
        tokens.EndDictionary();
        _file.EndObject();

        tokens = _file.BeginObject(_page);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Page"u8);
        tokens.Reference("Parent"u8, _pages);
        tokens.BeginArray("MediaBox"u8);
        tokens.Number(0);
        tokens.Number(0);
        tokens.Number(595);
        tokens.Number(842);
        tokens.EndArray();
        tokens.Number("StructParents"u8, 0);
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
        _file.EndObject();
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
            paragraph.Reference("Pg"u8, _page);
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

        tokens = _file.BeginObject(_catalog);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Catalog"u8);
        tokens.Reference("Pages"u8, _pages);
        tokens.Reference("Metadata"u8, metadata);
        tokens.Reference("StructTreeRoot"u8, _tree);
        tokens.Ascii("Lang"u8, "zh-CN");
        tokens.BeginDictionary("MarkInfo"u8);
        tokens.Boolean("Marked"u8, true);
        tokens.EndDictionary();
        tokens.BeginDictionary("ViewerPreferences"u8);
        tokens.Boolean("DisplayDocTitle"u8, true);
        tokens.EndDictionary();
        tokens.BeginArray("OutputIntents"u8);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "OutputIntent"u8);
        tokens.Name("S"u8, "GTS_PDFA1"u8);
        tokens.Text("OutputConditionIdentifier"u8, "sRGB IEC61966-2.1");
        tokens.Text("Info"u8, "sRGB IEC61966-2.1");
        tokens.Reference("DestOutputProfile"u8, profile);
        tokens.EndDictionary();
        tokens.EndArray();
        tokens.EndDictionary();
        _file.EndObject();
        _file.Finish(_catalog, info);
    }
}
