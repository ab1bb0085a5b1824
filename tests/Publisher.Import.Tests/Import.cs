using Publisher.Data.Forms;
using Publisher.Data.Rules;
using Publisher.Import.Writing;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>One import into a temporary data folder, with the layouts of this repository.</summary>
internal sealed class Import : IDisposable
{
    private static readonly Lazy<ImmutableForms> Forms = new(() => new ImmutableForms(Repository.Templates));

    private readonly TemporaryFolder _folder = new();

    private Import(Func<TemporaryFolder, string> place, string path, string? layout, string? templates, bool pages = false)
    {
        var file = place(_folder);
        var forms = templates is null ? Forms.Value : new ImmutableForms(templates);
        Result = DisclosureImport.Read(
            new ImportRequest(file, forms.All)
            {
                Layout = layout,
                Year = int.Parse(path[..4], System.Globalization.CultureInfo.InvariantCulture),
                ReadsPages = pages,
            },
            Diagnostics);
        Path = path;
        if (Result is not null)
        {
            Assert.True(ImportFolder.Write(_folder[$"data/{path}"], Result.Files, Diagnostics));
        }

        Templates = templates ?? Repository.Templates;
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public ImportedDisclosure? Result { get; }

    public string Path { get; }

    public string Templates { get; }

    public string Data => _folder["data"];

    public IReadOnlyList<string> Codes => [.. Diagnostics.Select(finding => finding.Code)];

    /// <summary>The words that are left over.</summary>
    public IReadOnlyList<string> Leftovers =>
    [
        .. Diagnostics.Where(finding => finding.Code is "PUB9201" or "PUB9202" or "PUB9203" or "PUB9204" or "PUB9205" or "PUB9206" or "PUB9207" or "PUB9209")
            .Select(finding => finding.Arguments[^1]),
    ];

    /// <summary>disclosure.yaml.</summary>
    public string Main => Result!.Files[0].Text;

    /// <summary>The files of the projects, in order.</summary>
    public IReadOnlyList<string> Projects =>
        [.. Result!.Files.Where(file => file.Path.StartsWith("projects/", StringComparison.Ordinal)).Select(file => file.Text)];

    public static Import OfFile(string file, string path, string? layout = null, string? templates = null) =>
        new(_ => file, path, layout, templates);

    /// <summary>What the pages of a PDF show, whatever it carries.</summary>
    public static Import OfPages(string file, string path) => new(_ => file, path, layout: null, templates: null, pages: true);

    public static Import OfBytes(byte[] bytes, string name = "file.docx", string path = "2024/bureau", string? layout = null, string? templates = null) =>
        new(folder => folder.Write(name, bytes), path, layout, templates);

    public static Import OfText(string text, string path = "2024/bureau", string? layout = null, string? templates = null) =>
        new(folder => folder.Write("file.txt", text), path, layout, templates);

    /// <summary>
    /// What keeps the data from being built. What the rules find was printed so in the source, and is the editor's to judge.
    /// </summary>
    public IEnumerable<string> Errors() =>
        Validation.Run(new BuildOptions { Data = Data, Templates = Templates, Output = _folder["out"] }).Diagnostics
            .Where(finding => finding.Severity == Severity.Error && RuleSet.Find(finding.Code) is null)
            .Select(finding => $"{finding.Span} {finding.GetMessage(Language.English)}");

    public async Task<string> BuildAsync()
    {
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = Data, Templates = Templates, Output = _folder["out"], Date = DateTimeOffset.FromUnixTimeSeconds(1709251200) },
            progress: null,
            TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors, string.Join('\n', report.Diagnostics.Select(finding => finding.GetMessage(Language.English))));
        return _folder[$"out/{Path}/disclosure.docx"];
    }

    public void Dispose() => _folder.Dispose();

    private sealed class ImmutableForms(string templates)
    {
        public System.Collections.Immutable.ImmutableArray<NamedForm> All { get; } = Read(templates);

        private static System.Collections.Immutable.ImmutableArray<NamedForm> Read(string templates)
        {
            var diagnostics = new DiagnosticBag();
            var forms = NamedForms.ReadAll(templates, diagnostics);
            Assert.Empty(diagnostics);
            return forms;
        }
    }
}
