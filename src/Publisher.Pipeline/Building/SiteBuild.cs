using Publisher.Data.Model;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Signatures;
using Publisher.Pipeline.SiteOutput;
using Publisher.Site.Page;
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

        if (SiteSource.Read(inputs.Data, diagnostics) is not { } site
            || AddressSource.Read(inputs.Data, diagnostics) is not { } addresses
            || !PublishedSite.Check(options, inputs.All.Select(folder => folder.Path).ToHashSet(StringComparer.Ordinal), addresses, diagnostics))
        {
            return BuildReport.Of(diagnostics);
        }

        if (site.Settings == SiteSettings.None)
        {
            diagnostics.Add(PageDiagnostics.NoSite());
        }

        if (SigningSource.Read(inputs.Data, options.Data, options.Signing, diagnostics) is not { } signatures)
        {
            return BuildReport.Of(diagnostics);
        }

        using var session = signatures.Request is { } request ? SigningSession.Open(request, diagnostics) : null;
        if (signatures.Request is not null && session is null)
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
        var staged = new StagedOutput(state, options.Output, known.IsOwn);
        try
        {
            staged.Recover();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(options.Output, error));
            return BuildReport.Of(diagnostics);
        }

        using var fonts = new SharedFonts(folder: null);
        var step = new SiteStep(state, output, staged, known, new SiteInputs(site, addresses, options.Data));
        return await new BuildRun(options, inputs, fonts, known, output, staged, step, (signatures, session), diagnostics).RunAsync(progress, cancellation);
    }
}
