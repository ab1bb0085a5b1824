using Publisher.Pipeline.Building;

namespace Publisher.Import.Tests;

/// <summary>Disclosures with amounts in their plans, built once, and the texts that real programs extract from their PDFs.</summary>
public sealed class ExtractedTexts : IAsyncLifetime
{
    public const string Wrapped = "2024/harbour-district";
    public const string Small = "2024/amount-plan";

    private readonly TemporaryFolder _folder = new();

    public string Templates => _folder["templates"];

    public string Word(string path) => _folder[$"out/{path}/disclosure.docx"];

    public string Pdf(string path) => _folder[$"out/{path}/disclosure.pdf"];

    /// <summary>The PDF that an office program makes of the Word file: it fills the lines of cells in its own way.</summary>
    public string OfficePdf(string path)
    {
        var folder = _folder["office"];
        RealTool.Run("soffice", "--headless", $"-env:UserInstallation={new Uri(_folder["profile"]).AbsoluteUri}", "--convert-to", "pdf", "--outdir", folder, Word(path));
        return Path.Combine(folder, "disclosure.pdf");
    }

    /// <param name="pdf">A PDF.</param>
    /// <param name="how"><c>raw</c> or <c>layout</c> of pdftotext, or <c>mutool</c>.</param>
    public static string Extract(string pdf, string how)
    {
        var text = Path.ChangeExtension(pdf, how + ".txt");
        var (code, output) = how == "mutool"
            ? RealTool.Run("mutool", "draw", "-q", "-F", "txt", "-o", text, pdf)
            : RealTool.Run("pdftotext", "-" + how, "-enc", "UTF-8", pdf, text);
        Assert.True(code == 0, output);
        return text;
    }

    public async ValueTask InitializeAsync()
    {
        var tests = Path.Combine(Repository.Root, "tests");
        _folder.CopyFrom(Repository.Templates, "templates");
        _folder.CopyFrom(Path.Combine(tests, "layouts", "templates"), "templates");
        _folder.CopyFrom(Path.Combine(tests, "layouts", "data", "2024"), "data/2024");
        _folder.CopyFrom(Path.Combine(tests, "Publisher.Import.Tests", "Wrapped"), "data");
        var report = await SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = _folder["data"],
                Templates = Templates,
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
}
