using Publisher.Pipeline.Building;
using Publisher.Pipeline.Versions;

namespace Publisher.Pipeline.Tests.Versions;

/// <summary>What <c>publisher diff</c> finds between revisions of a real repository.</summary>
public sealed class RevisionComparisonTests
{
    [Fact]
    public void Compares_a_commit_with_the_files_as_they_are()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace("预算数: \"0.75\"", "预算数: \"0.80\"");

        var found = Assert.Single(Run(repository, "HEAD").Disclosures);
        Assert.Equal("材料印刷费", Assert.Single(found.Changes.Subjects).Title);
    }

    [Fact]
    public void Compares_two_commits()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace(">880份", ">900份");
        repository.Commit("改", "2024-03-02");
        repository.Replace(">900份", ">1份");

        var change = Assert.Single(Assert.Single(Assert.Single(Run(repository, "HEAD~1", "HEAD").Disclosures).Changes.Subjects).Changes);
        Assert.Equal((">880份", ">900份"), (change.Before, change.After));
    }

    [Fact]
    public void Knows_a_disclosure_again_in_another_folder()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        Directory.Move(repository.Small.Folder["data/2024/bureau"], repository.Small.Folder["data/2024/office"]);

        var found = Assert.Single(Run(repository, "HEAD").Disclosures);
        Assert.Equal(("2024/bureau", "2024/office", true), (found.Before, found.After, found.Changes.IsEmpty));
    }

    [Fact]
    public void Says_what_came_and_went()
    {
        using var repository = new DataRepository();
        repository.Git("commit", "--quiet", "--allow-empty", "--message", "空");
        repository.Commit("公开");

        Assert.Null(Assert.Single(Run(repository, "HEAD~1", "HEAD").Disclosures).Before);
        Assert.Null(Assert.Single(Run(repository, "HEAD", "HEAD~1").Disclosures).After);
    }

    [Theory]
    [InlineData("没有")]
    [InlineData("--output=x")]
    [InlineData("HEAD:data")]
    public void Reports_a_revision_that_git_does_not_know(string revision)
    {
        using var repository = new DataRepository();
        repository.Commit("公开");

        Assert.Equal("PUB8802", Assert.Single(Run(repository, revision).Diagnostics).Code);
    }

    [Fact]
    public void Reports_a_disclosure_with_errors_and_does_not_call_it_gone()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace("预算数: ", "预算数：");

        var report = Run(repository, "HEAD");
        Assert.Empty(report.Disclosures);
        Assert.Equal("PUB8803", Assert.Single(report.Diagnostics).Code);
    }

    [Fact]
    public void Reports_a_folder_without_git()
    {
        using var small = new SmallDisclosure();

        Assert.Equal("PUB8801", Assert.Single(RevisionComparison.Run(Options(small.Data), "HEAD", null).Diagnostics).Code);
    }

    [Fact]
    public void Looks_only_at_the_disclosures_asked_for()
    {
        using var repository = new DataRepository();
        repository.Commit("公开");
        repository.Replace("预算数: \"0.75\"", "预算数: \"0.80\"");
        var options = Options(repository.Data);

        Assert.Single(RevisionComparison.Run(options with { Paths = [repository.Small.Folder[SmallDisclosure.Project]] }, "HEAD", null).Disclosures);
        Assert.Empty(RevisionComparison.Run(options with { Paths = [repository.Small.Folder["data/2023"]] }, "HEAD", null).Disclosures);
    }

    private static RevisionReport Run(DataRepository repository, string older, string? newer = null) =>
        RevisionComparison.Run(Options(repository.Data), older, newer);

    private static BuildOptions Options(string data) => Build.Options(data, data + "-out");
}
