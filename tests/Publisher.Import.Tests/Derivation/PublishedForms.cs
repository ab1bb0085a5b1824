using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Derivation;

/// <summary>Files of many forms: made up, of the tests and published; all built once.</summary>
public sealed class PublishedForms : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The Word file of a disclosure.</summary>
    public string Word(string path) => _folder[$"out/{path}/disclosure.docx"];

    /// <summary>The PDF file of a disclosure.</summary>
    public string Pdf(string path) => _folder[$"out/{path}/disclosure.pdf"];

    /// <summary>Its text, as programs extract it.</summary>
    public string Text(string path)
    {
        var file = _folder[$"{path}.txt"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, CellText.Of(Word(path)));
        return file;
    }

    public async ValueTask InitializeAsync()
    {
        _folder.CopyFrom(Repository.Templates, "templates");
        _folder.CopyFrom(Repository.Data, "data");

        // Pages of a site need days of publication; only the Word files are wanted here.
        File.Delete(_folder["data/site.yaml"]);
        _folder.CopyFrom(Path.Combine(Repository.Root, "tests", "layouts"), "");
        foreach (var form in MadeUpForm.All)
        {
            var named = form.Write(_folder["templates"], "hebei");
            MadeUpDisclosure.Write(_folder[$"data/2024/{form.Name}"], named, hasPartOne: form.HasPartOne);
        }

        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = _folder["data"], Templates = _folder["templates"], Output = _folder["out"], Date = DateTimeOffset.UnixEpoch },
            progress: null,
            CancellationToken.None);
        Assert.False(report.HasErrors, string.Join('\n', report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Span} {finding.GetMessage(Language.English)}")));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
