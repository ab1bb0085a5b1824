using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>Builds on every change and shows the result in browsers on this machine.</summary>
public static class SitePreview
{
    /// <summary>Runs until it is cancelled; ends at once, after reporting why, when it cannot listen or watch.</summary>
    /// <param name="options">What to preview.</param>
    /// <param name="started">Told the address.</param>
    /// <param name="finished">Told of each build.</param>
    /// <param name="diagnostics">What keeps it from starting.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task RunAsync(
        PreviewOptions options, Action<Uri> started, Action<WatchedBuild> finished, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        await using var server = await PreviewServer.StartAsync(options, diagnostics);
        if (server is null)
        {
            return;
        }

        started(server.Address);
        await SiteWatch.RunAsync(options.Build, build =>
        {
            server.Show(build);
            finished(build);
        }, server.Show, cancellation);
    }
}
