using System.Diagnostics;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Watching;

/// <summary>Builds, and builds again whenever data or layouts change.</summary>
public static class SiteWatch
{
    /// <summary>Runs until it is cancelled; ends at once when there is nothing to watch.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="finished">Told of each build.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task RunAsync(BuildOptions options, Action<WatchedBuild> finished, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        using var watch = SourceWatch.Start(options, diagnostics);
        if (watch is null)
        {
            finished(new WatchedBuild(new BuildReport(0, 0, 0, 0, 0, [.. diagnostics]), TimeSpan.Zero));
            return;
        }

        var batch = ChangeBatch.Everything;
        while (!cancellation.IsCancellationRequested)
        {
            var clock = Stopwatch.StartNew();
            var report = await SiteBuild.RunAsync(options with { Paths = batch.Disclosures }, progress: null, cancellation);
            finished(new WatchedBuild(report, clock.Elapsed));

            // An error may lie anywhere, and is reported until it is repaired.
            var next = await watch.NextAsync(cancellation);
            batch = report.HasErrors ? ChangeBatch.Everything : next;
        }
    }
}
