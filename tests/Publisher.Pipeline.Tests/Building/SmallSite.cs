using System.Globalization;
using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>A few small disclosures with layouts of their own, to be edited and built over and over.</summary>
internal sealed class SmallSite : IDisposable
{
    public SmallSite(params string[] disclosures)
    {
        foreach (var path in disclosures)
        {
            Add(path);
        }

        Folder.CopyFrom(Repository.Templates, "templates");
    }

    public TemporaryFolder Folder { get; } = new();

    public string Data => Folder["data"];

    public string Templates => Folder["templates"];

    public string Output => Folder["out"];

    public BuildOptions Options => new()
    {
        Data = Data,
        Templates = Templates,
        Output = Output,
        Date = Build.Date,
        Explain = true,
        Patience = TimeSpan.Zero,
    };

    /// <summary>Adds a disclosure, <c>2024/a</c>; its year is that of its folder.</summary>
    public void Add(string path)
    {
        Folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data", "2024", "bureau"), $"data/{path}");
        Replace($"data/{path}/disclosure.yaml", "年度: 2024", string.Create(CultureInfo.InvariantCulture, $"年度: {path[..4]}"));
    }

    public void Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(Folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Folder[path], text.Replace(old, @new, StringComparison.Ordinal));
    }

    public Task<BuildReport> BuildAsync() => BuildAsync(Options);

    public Task<BuildReport> BuildAsync(BuildOptions options) =>
        SiteBuild.RunAsync(options, progress: null, TestContext.Current.CancellationToken);

    /// <summary>What a build into an empty folder gives.</summary>
    public async Task<SortedDictionary<string, string>> BuildCleanAsync()
    {
        using var clean = new TemporaryFolder();
        var report = await BuildAsync(Options with { Output = clean.Path });
        Assert.False(report.HasErrors, report.Print(Folder.Path));
        return FolderContent.Of(clean.Path);
    }

    public SortedDictionary<string, string> Files() => FolderContent.Of(Output);

    public void Dispose() => Folder.Dispose();
}
