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
        var report = build.Report;
        Change(state => new PreviewState(
            state.Version + (report.Files > 0 || state.Draft is not null || state == PreviewState.BeforeFirstBuild ? 1 : 0),
            report.HasErrors,
            [.. report.Diagnostics.Where(finding => finding.Severity != Severity.Info)],
            Draft: null));
    }

    /// <summary>A draft has no errors; whether another disclosure has some, the build will tell.</summary>
    public void Show(DraftPage page) => Change(state => state with { Version = state.Version + 1, Draft = page });

    private void Change(Func<PreviewState, PreviewState> change)
    {
        lock (_lock)
        {
            State = change(State);
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
