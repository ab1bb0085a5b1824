using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Versions;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Tests.Versions;

/// <summary>Histories out of real repositories.</summary>
public sealed class VersionArchiveTests
{
    private const string Project = SmallDisclosure.Project;

    [Fact]
    public void Tells_each_commit_with_its_date_and_message()
    {
        using var repository = new DataRepository();
        repository.Commit("公开2024年绩效目标");
        repository.Replace("\"0.75\"", "\"0.80\"");
        repository.Commit("更正预算数\n\n财政局来函", "2024-04-02");

        Assert.Equal(
            [
                "2024-04-02 更正预算数\n\n财政局来函: 材料印刷费 预算数 0.75→0.80; 材料印刷费 财政资金 0.75→0.80",
                "2024-03-01 公开2024年绩效目标: ",
            ],
            Read(repository));
    }

    [Fact]
    public void Says_what_is_not_committed_yet()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace(">880份", ">900份");

        Assert.Equal([" : 材料印刷费 印刷数量 指标值 >880份→>900份", "2024-03-01 公开: "], Read(repository));
    }

    [Fact]
    public void Leaves_drafts_before_the_day_of_publication_out()
    {
        using var repository = new DataRepository();
        repository.Commit("起草", "2024-02-01");
        repository.Replace("0.75", "0.80");
        repository.Small.Replace("data/2024/bureau/disclosure.yaml", "金额单位: 万元", "金额单位: 万元\n信息公开:\n  发布日期: 2024年2月20日");
        repository.Commit("定稿", "2024-02-19");
        repository.Replace("0.80", "0.90");
        repository.Commit("更正", "2024-05-01");

        Assert.Equal(["2024-05-01 更正", "2024-02-19 定稿"], Read(repository).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Passes_over_commits_that_hold_no_readable_data()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace("预算数: \"0.75\"", "预算数：\"0.80\"");
        repository.Commit("全角冒号", "2024-03-02");
        repository.Replace("预算数：\"0.80\"", "预算数: \"0.80\"");
        repository.Commit("改正冒号", "2024-03-03");

        Assert.Equal(["2024-03-03 改正冒号: 材料印刷费 预算数 0.75→0.80", "2024-03-01 公开: "], Read(repository));
    }

    [Fact]
    public void Follows_a_folder_and_files_that_moved()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        Directory.Move(repository.Small.Folder["data/2024/bureau"], repository.Small.Folder["data/2024/商务 局"]);
        File.Move(
            repository.Small.Folder["data/2024/商务 局/projects/01-材料印刷费.yaml"],
            repository.Small.Folder["data/2024/商务 局/projects/07 印\n刷.yaml"]);
        repository.Commit("换文件夹", "2024-03-05");

        Assert.Equal(["2024-03-05 换文件夹: ", "2024-03-01 公开: "], Read(repository, "2024/商务 局"));
    }

    [Fact]
    public void Takes_a_merge_as_one_version()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Git("checkout", "--quiet", "-b", "修改");
        repository.Replace("0.75", "0.80");
        repository.Commit("一", "2024-03-02");
        repository.Replace("0.80", "0.85");
        repository.Commit("二", "2024-03-03");
        repository.Git("checkout", "--quiet", "main");
        repository.Git("merge", "--quiet", "--no-ff", "--message", "合并修改", "修改");

        var history = Read(repository).ToList();
        Assert.Equal(2, history.Count);
        Assert.EndsWith("合并修改: 材料印刷费 预算数 0.75→0.85; 材料印刷费 财政资金 0.75→0.85", history[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_repeat_what_earlier_versions_said_of_a_withheld_project()
    {
        using var repository = new DataRepository();
        repository.Small.Folder.Write(
            "data/2024/bureau/projects/02.yaml",
            File.ReadAllText(repository.Small.Folder[Project])
                .Replace("材料印刷费", "某专项", StringComparison.Ordinal)
                .Replace("00706610007L", "006841124883", StringComparison.Ordinal));
        repository.Commit("公开");
        repository.Small.Replace("data/2024/bureau/projects/02.yaml", "\"0.75\"", "\"9.99\"");
        repository.Commit("调整", "2024-03-02");
        repository.Small.Folder.Write("data/2024/bureau/projects/02.yaml", "不公开: 涉密\n");
        repository.Commit("定密", "2024-03-03");

        var text = string.Join('\n', Read(repository));
        Assert.DoesNotContain("某专项", text, StringComparison.Ordinal);
        Assert.DoesNotContain("9.99", text, StringComparison.Ordinal);
        Assert.Contains("涉密", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_no_history_without_git()
    {
        using var small = new SmallDisclosure();
        using var archive = Open(small.Data);

        Assert.Empty(archive.FindVersions(DataRepository.Folder));
    }

    /// <summary>Each version in a line.</summary>
    private static IEnumerable<string> Read(DataRepository repository, string folder = DataRepository.Folder)
    {
        using var archive = Open(repository.Data);
        var files = new FolderSourceFiles(repository.Data, "data");
        var found = DisclosureFinder.Find(files, folder.Split('/')[0], folder, [])!;
        var sources = DisclosureSources.Read(found, files, [])!;
        return Print(archive.Read(folder, new VersionLoader(Layouts).Load(files, folder)!, sources));
    }

    private static VersionArchive Open(string data) => new(data, Layouts);

    private static LayoutLibrary Layouts => new(new FolderSourceFiles(Repository.Templates, "templates"));

    private static List<string> Print(ImmutableArray<PublishedVersion> history) =>
    [
        .. history.Select(version => $"{version.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {version.Message}: " + string.Join("; ", version.Changes.Subjects
            .SelectMany(subject => subject.Changes.IsEmpty
                ? [$"{subject.Kind} {subject.Title}{subject.Reason}"]
                : subject.Changes.Select(change => $"{subject.Title} {change.Label} {change.Before}→{change.After}")))),
    ];
}
