using Publisher.Pipeline.Publishing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests.Publishing;

public sealed class PushCheckTests
{
    private const string None = "0000000000000000000000000000000000000000";

    [Theory]
    [InlineData("main", true)]
    [InlineData("draft", false)]
    public async Task Checks_the_public_branch_alone(string branch, bool isChecked)
    {
        using var sandbox = new PublishSandbox();
        var file = Path.Combine(sandbox.Editor.Path, PublishSandbox.Project);
        File.WriteAllText(file, File.ReadAllText(file).Replace("项目名称: ", "项目名称：", StringComparison.Ordinal));
        var commit = sandbox.Editor.CommitAll();
        var options = sandbox.Options with { Repository = sandbox.Editor.Path };
        var findings = await PushCheck.RunAsync(options, [$"{sandbox.Commit} {commit} refs/heads/{branch}"]);

        Assert.Equal(isChecked, findings.Any(finding => finding.Severity == Severity.Error && finding.Span.File?.Path == PublishSandbox.Project));
    }

    [Fact]
    public async Task Lets_a_branch_be_deleted()
    {
        using var sandbox = new PublishSandbox();

        Assert.Empty(await PushCheck.RunAsync(sandbox.Options, [$"{sandbox.Commit} {None} refs/heads/main"]));
    }

    [Fact]
    public async Task Refuses_a_commit_without_data()
    {
        using var sandbox = new PublishSandbox();
        var findings = await PushCheck.RunAsync(sandbox.Options with { Data = "daten" }, [$"{None} {sandbox.Commit} refs/heads/main"]);

        Assert.Equal("PUB8106", Assert.Single(findings).Code);
    }
}
