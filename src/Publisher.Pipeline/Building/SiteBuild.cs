using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>
/// Brings the output folder up to date with the data. A disclosure with errors keeps its earlier files and the others go on.
/// </summary>
public static class SiteBuild
{
    public static async Task<BuildReport> RunAsync(
        BuildOptions options, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (BuildInputs.Open(options, diagnostics) is not { } inputs)
        {
            return BuildReport.Of(diagnostics);
        }

        var state = new StateFolder(options.Output);
        using var held = await OutputLock.AcquireAsync(state, options.Patience, options.Notify, diagnostics, cancellation);
        if (held is null)
        {
            return BuildReport.Of(diagnostics);
        }

        var output = new OutputFolder(options.Output, options.Output);
        var known = KnownOutputs.Read(state, output);
        var publication = new Publication(state, options.Output, known.IsOwn);
        try
        {
            publication.Recover();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(options.Output, error));
            return BuildReport.Of(diagnostics);
        }

        using var fonts = new SharedFonts(folder: null);
        var step = new SiteStep(state, output, publication, known, options.Shard);
        return await new BuildRun(options, inputs, fonts, known, output, publication, step, diagnostics).RunAsync(progress, cancellation);
    }
}
