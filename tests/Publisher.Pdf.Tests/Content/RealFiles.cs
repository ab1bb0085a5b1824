using Publisher.Pdf.Content;
using Publisher.Pdf.Reading;
using Publisher.Pipeline.Building;

namespace Publisher.Pdf.Tests.Content;

/// <summary>One disclosure as a PDF file of many producers, each made when it is asked for.</summary>
public sealed class RealFiles : IAsyncLifetime
{
    private const string Disclosure = "2024/tangshan-commerce";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _files = [];

    /// <summary>The path of the file of a producer.</summary>
    public string this[string producer]
    {
        get
        {
            lock (_files)
            {
                if (!_files.TryGetValue(producer, out var file))
                {
                    _files[producer] = file = Make(producer, _folder[producer + ".pdf"]);
                }

                return file;
            }
        }
    }

    public static IReadOnlyList<PageContent> Read(string path)
    {
        var file = new FileObjects(File.ReadAllBytes(path));
        var reader = new PageContentReader(file);
        return [.. PageTree.Read(file, file.Catalog).Select(reader.Read)];
    }

    public async ValueTask InitializeAsync()
    {
        var report = await SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = Repository.Data,
                Templates = Repository.Templates,
                Output = _folder["out"],
                Date = DateTimeOffset.FromUnixTimeSeconds(1709251200),
            },
            progress: null,
            CancellationToken.None);
        Assert.False(report.HasErrors);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Make(string producer, string path)
    {
        var own = _folder[$"out/{Disclosure}/disclosure.pdf"];
        switch (producer)
        {
            case "publisher":
                return own;
            case "qpdf":
                RealTool.Run("qpdf", "--object-streams=generate", "--linearize", own, path);
                break;
            case "qpdf-plain":
                RealTool.Run("qpdf", "--qdf", "--object-streams=disable", own, path);
                break;
            case "mutool":
                RealTool.Run("mutool", "clean", "-d", "-a", own, path);
                break;
            case "mutool-merged":
                RealTool.Run("mutool", "clean", "-gggg", "-z", "-s", own, path);
                break;
            case "cairo":
                RealTool.Run("pdftocairo", "-pdf", own, path);
                break;
            case "libreoffice":
                RealTool.Run("soffice", "--headless", $"-env:UserInstallation={new Uri(_folder["profile"]).AbsoluteUri}", "--convert-to", "pdf", "--outdir", _folder["office"], _folder[$"out/{Disclosure}/disclosure.docx"]);
                File.Move(_folder["office/disclosure.pdf"], path);
                break;
            case "chromium":
                RealTool.Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={_folder["browser"]}", $"--print-to-pdf={path}", _folder[$"out/{Disclosure}/index.html"]);
                break;
            default:
                RealTool.Run("pdftocairo", "-pdf", this["chromium"], path);
                break;
        }

        return File.Exists(path) ? path : throw new FileNotFoundException($"{producer} made no file.");
    }
}
