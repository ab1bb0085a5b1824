using System.Diagnostics;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Watching;

/// <summary>Builds, and builds again whenever data or layouts change.</summary>
public static class SiteWatch
{
    /// <summary>More disclosures than somebody works on at once: their pages wait for the build.</summary>
    private const int MostDrafts = 2;

    /// <summary>Runs until it is cancelled; ends at once when there is nothing to watch.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="finished">Told of each build.</param>
    /// <param name="drafted">Told of pages that are ready before the build is; null: nobody looks at them.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task RunAsync(
        BuildOptions options, Action<WatchedBuild> finished, Action<DraftPage>? drafted, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        using var watch = SourceWatch.Start(options, diagnostics);
        if (watch is null)
        {
            finished(new WatchedBuild(new BuildReport(0, 0, 0, 0, 0, [.. diagnostics]), TimeSpan.Zero));
            return;
        }

        var drafts = new DraftPages(options);
        var batch = ChangeBatch.Everything;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var clock = Stopwatch.StartNew();
            var report = await SiteBuild.RunAsync(options with { Paths = batch.Disclosures }, progress: null, cancellation);
            finished(new WatchedBuild(report, clock.Elapsed));

            var next = await watch.NextAsync(cancellation);
            if (drafted is not null)
            {
                await DraftAsync(next, drafts, drafted);
            }

            // An error may lie anywhere, and is reported until it is repaired.
            batch = report.HasErrors ? ChangeBatch.Everything : next;
        }
    }

    private static async Task DraftAsync(ChangeBatch batch, DraftPages drafts, Action<DraftPage> drafted)
    {
        if (batch.Disclosures.IsEmpty)
        {
            drafts.ForgetLayouts();
        }
        else if (batch.Disclosures.Length <= MostDrafts)
        {
            foreach (var path in batch.Disclosures)
            {
                if (await drafts.MakeAsync(path) is { } page)
                {
                    drafted(page);
                }
            }
        }
    }
}
