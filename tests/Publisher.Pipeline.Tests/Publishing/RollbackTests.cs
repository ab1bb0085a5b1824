using Publisher.Pipeline.Publishing;

namespace Publisher.Pipeline.Tests.Publishing;

public sealed class RollbackTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("previous")]
    [InlineData("name")]
    [InlineData("number")]
    [InlineData("commit")]
    public async Task Makes_an_earlier_version_public_again(string how)
    {
        using var sandbox = new PublishSandbox();
        var first = (await sandbox.PublishAsync()).Version!;
        sandbox.PushValue(">881份");
        var second = (await sandbox.PublishAsync()).Version!;
        var wanted = how switch { "previous" => null, "name" => first, "number" => "1", _ => sandbox.Commit };
        var report = await Rollback.RunAsync(sandbox.Target, wanted, Cancellation);

        Assert.True(report.IsNew);
        Assert.Equal(first, report.Version);
        Assert.Equal($"versions/{first}", new DirectoryInfo(sandbox.Current).LinkTarget);
        Assert.Equal([first, second], sandbox.Versions);
    }

    [Fact]
    public async Task Publishes_a_new_version_after_a_rollback()
    {
        using var sandbox = new PublishSandbox();
        await sandbox.PublishAsync();
        sandbox.PushValue(">881份");
        await sandbox.PublishAsync();
        await Rollback.RunAsync(sandbox.Target, version: null, Cancellation);
        var report = await sandbox.PublishAsync();

        Assert.StartsWith("000003-", report.Version, StringComparison.Ordinal);
        Assert.Contains(">881份", File.ReadAllText(Path.Combine(sandbox.Current, "2024/bureau/data.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_version_that_was_changed_since()
    {
        using var sandbox = new PublishSandbox();
        var first = (await sandbox.PublishAsync()).Version!;
        sandbox.PushValue(">881份");
        var second = (await sandbox.PublishAsync()).Version!;
        File.AppendAllText(Path.Combine(sandbox.Target, "versions", first, "2024/bureau/index.html"), " ");
        var report = await Rollback.RunAsync(sandbox.Target, version: null, Cancellation);

        Assert.Equal("PUB8123", Assert.Single(report.Diagnostics).Code);
        Assert.Equal(second, report.Version);
    }

    [Theory]
    [InlineData(null, "PUB8122")]
    [InlineData("7", "PUB8121")]
    [InlineData("../..", "PUB8121")]
    public async Task Says_what_there_is_not(string? version, string code)
    {
        using var sandbox = new PublishSandbox();
        await sandbox.PublishAsync();
        var report = await Rollback.RunAsync(sandbox.Target, version, Cancellation);

        Assert.Equal(code, Assert.Single(report.Diagnostics).Code);
        Assert.False(report.IsNew);
    }
}
