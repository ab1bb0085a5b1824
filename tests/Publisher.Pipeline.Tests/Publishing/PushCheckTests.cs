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
    public async Task Refuses_to_lose_a_public_address()
    {
        using var sandbox = new PublishSandbox();
        var data = Path.Combine(sandbox.Editor.Path, "data/2024");
        Directory.CreateDirectory(Path.Combine(data, "other/projects"));
        foreach (var file in (string[])["disclosure.yaml", "projects/01-材料印刷费.yaml"])
        {
            File.Copy(Path.Combine(data, "bureau", file), Path.Combine(data, "other", file));
        }

        sandbox.Editor.CommitAll();
        sandbox.Push();
        await sandbox.PublishAsync();
        Directory.Delete(Path.Combine(data, "other"), recursive: true);
        var commit = sandbox.Editor.CommitAll();
        var findings = await PushCheck.RunAsync(sandbox.Options with { Repository = sandbox.Editor.Path }, [$"{None} {commit} refs/heads/main"]);

        Assert.Contains(findings, finding => finding.Severity == Severity.Error && finding.GetMessage(Language.English).Contains("2024/other", StringComparison.Ordinal));
        sandbox.Push();
        Assert.True((await sandbox.PublishAsync()).HasErrors);
    }

    [Fact]
    public async Task Refuses_a_commit_without_data()
    {
        using var sandbox = new PublishSandbox();
        var findings = await PushCheck.RunAsync(sandbox.Options with { Data = "daten" }, [$"{None} {sandbox.Commit} refs/heads/main"]);

        Assert.Equal("PUB8106", Assert.Single(findings).Code);
    }
}
