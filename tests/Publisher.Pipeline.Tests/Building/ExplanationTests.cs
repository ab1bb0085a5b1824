using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>Exactly those outputs are made anew that were made from what changed, and each says why.</summary>
public sealed class ExplanationTests
{
    private static readonly string[] Open = ["data.json", "projects.csv", "indicators.csv", "datapackage.json"];

    private static readonly string[] Documents = ["disclosure.docx", "disclosure.pdf", "index.html", "projects.js"];

    private static readonly string[] All = [.. Documents[..^1], "changes.html", Documents[^1]];

    /// <summary>The manifest, and what tells readers the same hashes.</summary>
    private static readonly string[] Hashes = ["manifest.json", "assets/published.js", "verify/index.html"];

    [Fact]
    public async Task Makes_all_outputs_of_the_one_disclosure_whose_data_changed()
    {
        using var site = new SmallSite("2024/a", "2024/b", "2023/a");
        await site.BuildAsync();
        site.Replace("data/2024/b/projects/01-材料印刷费.yaml", ">880份", ">881份");
        var report = await site.BuildAsync();

        Assert.Equal([.. Names("2024/b", [.. Open, .. All]), .. Hashes], Made(report));
        Assert.All(
            report.Explanations.Where(output => output.Fate == OutputFate.Built && output.Path.StartsWith("2024", StringComparison.Ordinal)),
            output => Assert.Equal([new BuildReason(BuildReasonKind.DataChanged, "projects/01-材料印刷费.yaml")], output.Reasons));
        Assert.Equal(9 + Hashes.Length, report.Files);
    }

    [Fact]
    public async Task Lists_a_new_title_on_the_first_page()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        site.Replace("data/2024/b/disclosure.yaml", "部门: 某市商务局", "部门: 某市教育局");
        var report = await site.BuildAsync();

        Assert.Equal(Names("2024/b", [.. Open, .. All]), Made(report).Where(path => path.StartsWith("2024", StringComparison.Ordinal)));
        Assert.Contains("index.html", Made(report));
    }

    [Theory]
    [InlineData("templates/shared/cover.sbn", "部门预算绩效目标", "部门预算项目绩效目标", "shared/cover.sbn")]
    [InlineData("templates/shared/styles.yaml", "字号: 小初", "字号: 一号", "shared/styles.yaml")]
    public async Task Leaves_open_data_alone_when_only_the_look_changed(string file, string old, string @new, string detail)
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        site.Replace(file, old, @new);
        var report = await site.BuildAsync();

        Assert.Equal([.. Names("2024/a", Documents), .. Hashes], Made(report));
        Assert.Contains(report.Explanations, output => output.Path == "2024/a/disclosure.pdf"
            && output.Reasons.SequenceEqual([new BuildReason(BuildReasonKind.LayoutChanged, detail)]));
        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Does_nothing_when_a_template_changed_that_no_document_includes()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        site.Folder.Write("templates/hebei/never-included.sbn", "{{ 1 }}");
        site.Replace("templates/hebei-2021/document.sbn", "contents.sbn", "cover.sbn");

        // The minimal disclosure withholds nothing and plans no areas by measures: this one is only for those that do.
        Assert.Empty(Made(await site.BuildAsync()));
    }

    [Fact]
    public async Task Makes_documents_anew_when_a_file_takes_the_place_of_a_shared_one()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        File.Copy(site.Folder["templates/shared/cover.sbn"], site.Folder["templates/hebei/cover.sbn"]);
        var report = await site.BuildAsync();

        // The bytes are the same as before, and so are the hashes.
        Assert.Equal([.. Names("2024/a", Documents), "manifest.json"], Made(report));
        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Makes_only_the_file_that_was_lost()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        var before = site.Files();
        File.Delete(site.Folder["out/2024/a/disclosure.pdf"]);
        var report = await site.BuildAsync();

        Assert.Equal(["2024/a/disclosure.pdf", "manifest.json"], Made(report));
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public async Task Touches_no_file_when_only_times_have_changed()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        foreach (var file in Directory.GetFiles(site.Folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }

        Assert.Empty(Made(await site.BuildAsync()));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(site.Folder["out/manifest.json"]));
    }

    [Fact]
    public async Task Notices_a_change_that_keeps_size_and_time()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        var path = site.Folder["data/2024/a/projects/01-材料印刷费.yaml"];
        var time = File.GetLastWriteTimeUtc(path);
        site.Replace("data/2024/a/projects/01-材料印刷费.yaml", ">880份", ">881份");
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal(1, (await site.BuildAsync()).Built);
    }

    [Fact]
    public async Task Makes_documents_with_another_date_anew()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        var report = await site.BuildAsync(site.Options with { Date = Build.Date.AddDays(1) });

        Assert.Equal([.. Names("2024/a", ["datapackage.json", .. Documents]), .. Hashes], Made(report));
    }

    private static string[] Names(string folder, string[] names) => [.. names.Select(name => $"{folder}/{name}")];

    private static string[] Made(BuildReport report) =>
        [.. report.Explanations.Where(output => output.Fate == OutputFate.Built).Select(output => output.Path)];
}
