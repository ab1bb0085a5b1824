using System.Runtime.CompilerServices;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>The newest state, for any number of browsers that wait for the next.</summary>
internal sealed class PreviewFeed
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewState State { get; private set; } = PreviewState.BeforeFirstBuild;

    public void Show(WatchedBuild build)
    {
        lock (_lock)
        {
            var report = build.Report;
            State = new PreviewState(
                State.Version + (report.Files > 0 || State == PreviewState.BeforeFirstBuild ? 1 : 0),
                report.HasErrors,
                [.. report.Diagnostics.Where(finding => finding.Severity != Severity.Info)]);
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The state now, and each later one; who is slow misses some, but never the last.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (state, next) = Read();
            yield return state;
            await next.WaitAsync(cancellation);
        }
    }

    private (PreviewState State, Task Next) Read()
    {
        lock (_lock)
        {
            return (State, _next.Task);
        }
    }
}
