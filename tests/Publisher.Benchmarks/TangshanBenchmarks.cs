using BenchmarkDotNet.Attributes;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html;
using Publisher.Writers.Pdf;
using Publisher.Writers.Pdf.Conformance;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Word;

namespace Publisher.Benchmarks;

/// <summary>The stages of one disclosure with 41 project tables, warm and in one process (DESIGN: in-process budgets).</summary>
[MemoryDiagnoser]
public class TangshanBenchmarks
{
    private readonly DiagnosticBag _diagnostics = new();
    private FolderSourceFiles _data = null!;
    private LayoutLibrary _layouts = null!;
    private DisclosureFolder _folder = null!;
    private Disclosure _disclosure = null!;
    private Layout _layout = null!;
    private Document _document = null!;
    private FontSet _fonts = null!;
    private PdfLayout _pages = null!;
    private byte[] _pdf = [];

    [GlobalSetup]
    public void Prepare()
    {
        _data = new FolderSourceFiles(Path.Combine(SampleData.Root, "data"), "data");
        _layouts = new LayoutLibrary(new FolderSourceFiles(Path.Combine(SampleData.Root, "templates"), "templates"));
        _folder = DisclosureFinder.FindAll(_data, _diagnostics).Single(folder => folder.Path == "2024/tangshan-commerce");
        (_disclosure, _layout) = Read() ?? throw new InvalidOperationException("The sample data has errors.");
        _document = Template()!;
        _fonts = FontSet.Open(FontLibrary.OfMachine(), _diagnostics)!;
        _pages = PdfWriter.LayOut(_document, new PdfWriterOptions { Fonts = _fonts }, _diagnostics);
        var output = new MemoryStream();
        _pages.Write(output, _diagnostics);
        _pdf = output.ToArray();
    }

    [Benchmark]
    public object? LoadData() => Read();

    [Benchmark]
    public object? RunTemplates() => Template();

    [Benchmark]
    public long Word()
    {
        var output = new MemoryStream();
        new WordWriter().Write(_document, new WordWriterOptions { Pagination = _pages.Pagination }, output, _diagnostics);
        return output.Length;
    }

    [Benchmark]
    public long Pdf()
    {
        var output = new MemoryStream();
        new PdfWriter().Write(_document, new PdfWriterOptions { Fonts = _fonts }, output, _diagnostics);
        return output.Length;
    }

    [Benchmark]
    public int CheckPdf()
    {
        var findings = new DiagnosticBag();
        PdfConformance.Check(_pdf, "disclosure.pdf", findings);
        return findings.Count;
    }

    [Benchmark]
    public long Html()
    {
        var output = new MemoryStream();
        new HtmlWriter().Write(_document, HtmlWriterOptions.Default, output, _diagnostics);
        return output.Length;
    }

    private (Disclosure Disclosure, Layout Layout)? Read() =>
        DisclosureSources.Read(_folder, _data, _diagnostics) is { } sources
            ? DisclosureReader.Read(sources, _layouts, _diagnostics)
            : null;

    private Document? Template() => DocumentTemplate.Render(
        _disclosure, _layout, new DocumentStamp("", DateTimeOffset.UnixEpoch), _diagnostics);
}
