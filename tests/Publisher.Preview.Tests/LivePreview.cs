using System.Threading.Channels;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview.Tests;

/// <summary>A preview of the smallest disclosure that runs beside a test, as the command runs it.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    public const string Project = "data/2024/bureau/projects/01-材料印刷费.yaml";

    private readonly CancellationTokenSource _end = new();
    private readonly Channel<WatchedBuild> _builds = Channel.CreateUnbounded<WatchedBuild>();
    private Task _run = Task.CompletedTask;

    public TemporaryFolder Folder { get; } = new();

    public Uri Address { get; private set; } = null!;

    public Uri Page => new(Address, "2024/bureau/");

    public static async Task<LivePreview> StartAsync(Action<TemporaryFolder>? prepare = null)
    {
        var preview = new LivePreview();
        preview.Folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        prepare?.Invoke(preview.Folder);
        var started = new TaskCompletionSource<Uri>();
        var options = new PreviewOptions
        {
            Build = new BuildOptions
            {
                Data = preview.Folder["data"],
                Templates = Repository.Templates,
                Output = preview.Folder["out"],
                Date = DateTimeOffset.FromUnixTimeSeconds(1709251200),
            },
            Port = 0,
            Language = Language.Chinese,
        };
        preview._run = SitePreview.RunAsync(
            options, started.SetResult, build => preview._builds.Writer.TryWrite(build), [], preview._end.Token);
        preview.Address = await started.Task.WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        await preview.NextBuildAsync();
        return preview;
    }

    public async Task<WatchedBuild> NextBuildAsync() =>
        await _builds.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(5));

    public void Replace(string old, string @new)
    {
        var text = File.ReadAllText(Folder[Project]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Folder[Project], text.Replace(old, @new, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run);
        _end.Dispose();
        Folder.Dispose();
    }
}
