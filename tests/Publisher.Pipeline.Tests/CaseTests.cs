using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// Each folder of <c>tests/cases</c> is one input with what is expected of it: its findings, and the words of its three
/// outputs. Its templates, if any, are laid over the published ones. <c>PUBLISHER_ACCEPT_GOLDENS=1</c> writes the expectations anew; look at the difference before committing it.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "cases");

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("PUBLISHER_ACCEPT_GOLDENS") == "1";

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gives_what_is_expected(string name)
    {
        var folder = Path.Combine(Cases, name);
        using var templates = new LayeredTemplates(Path.Combine(folder, "templates"));
        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(Path.Combine(folder, "data"), output.Path, templates.Path);

        var files = Directory.Exists(output["2024"]) ? Directory.GetFiles(output["2024"], "*", SearchOption.AllDirectories) : [];
        var actual = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["diagnostics.txt"] = WithoutNotices(report.Print(folder, templates.Root)),
        };
        Add(actual, "word.txt", files, ".docx", path => new DocxText(path).Text);
        Add(actual, "pdf.txt", files, ".pdf", path => new PdfText(path).StructureText);
        Add(actual, "html.txt", files, "index.html", path => new HtmlText(path).Document);
        Compare(Path.Combine(folder, "expected"), actual);
        Assert.Equal(report.Built == 0, !actual.ContainsKey("word.txt"));
    }

    /// <summary>Which official fonts a machine lacks is no matter of the case, nor is the site that it belongs to.</summary>
    private static string WithoutNotices(string findings) => string.Join('\n', findings.Split('\n').Where(line =>
        !line.Contains("info PUB51", StringComparison.Ordinal) && !line.Contains("info PUB6110", StringComparison.Ordinal)));

    private static void Add(
        SortedDictionary<string, string> actual, string name, string[] files, string ending, Func<string, string> project)
    {
        if (files.FirstOrDefault(file => file.EndsWith(ending, StringComparison.Ordinal)) is { } path)
        {
            actual[name] = string.Join('\n', project(path).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
        }
    }

    private static void Compare(string folder, SortedDictionary<string, string> actual)
    {
        if (Accepts)
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in actual)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            return;
        }

        Assert.Equal(
            Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            actual.Keys);
        Assert.All(actual, pair => Assert.Equal(File.ReadAllText(Path.Combine(folder, pair.Key)), pair.Value));
    }
}
