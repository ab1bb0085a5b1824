using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Layouts;
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
            return Report([], 0, diagnostics);
        }

        if (SiteSource.Read(inputs.Data, diagnostics) is not { } site
            || AddressSource.Read(inputs.Data, diagnostics) is not { } addresses
            || !PublishedSite.Check(options, inputs.All.Select(folder => folder.Path).ToHashSet(StringComparer.Ordinal), addresses, diagnostics))
        {
            return Report([], 0, diagnostics);
        }

        if (site.Settings == SiteSettings.None)
        {
            diagnostics.Add(PageDiagnostics.NoSite());
        }

        if (SigningSource.Read(inputs.Data, options.Data, options.Signing, diagnostics) is not { } signatures)
        {
            return Report([], 0, diagnostics);
        }

        using var session = signatures.Request is { } request ? SigningSession.Open(request, diagnostics) : null;
        if (signatures.Request is not null && session is null)
        {
            return Report([], 0, diagnostics);
        }

        var output = new OutputFolder(options.Output, options.Output);
        var before = Manifest.Read(output.TryRead(Manifest.FileName));
        using var fonts = new SharedFonts(folder: null);
        var repository = new GitRepository(options.Data);
        var build = new DisclosureBuild(
            inputs.Data, new LayoutLibrary(inputs.Templates), fonts, repository, output, before, site, (signatures, session), options);

        var results = new DisclosureResult[inputs.Disclosures.Length];
        var done = 0;
        progress?.Report(new BuildProgress(0, results.Length));
        await Parallel.ForEachAsync(
            Enumerable.Range(0, results.Length),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (index, _) =>
            {
                results[index] = await build.RunAsync(inputs.Disclosures[index]);
                progress?.Report(new BuildProgress(Interlocked.Increment(ref done), results.Length));
            });

        // Added in the order of the disclosures, so that a report never depends on which thread was first.
        foreach (var result in results)
        {
            diagnostics.AddRange(result.Diagnostics);
        }

        var entries = Published(results, before, inputs);
        var filesWritten = entries.IsEmpty
            ? 0
            : await new SiteStep(site, addresses, repository, output, before).RunAsync(entries, diagnostics);
        return Report(results, filesWritten, diagnostics);
    }

    /// <summary>
    /// What is published now: the new entries, and the earlier ones of disclosures that failed or were not asked for.
    /// </summary>
    private static ImmutableArray<ManifestEntry> Published(DisclosureResult[] results, Manifest before, BuildInputs inputs)
    {
        var entries = new SortedDictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (var entry in inputs.All.Select(folder => before.Find(folder.Path)).OfType<ManifestEntry>())
        {
            entries[entry.Path] = entry;
        }

        foreach (var entry in results.Select(result => result.Entry).OfType<ManifestEntry>())
        {
            entries[entry.Path] = entry;
        }

        return [.. entries.Values];
    }

    private static BuildReport Report(DisclosureResult[] results, int otherFiles, DiagnosticBag diagnostics) => new(
        Built: results.Count(result => result.Outcome == Outcome.Built),
        Kept: results.Count(result => result.Outcome == Outcome.Kept),
        Failed: results.Count(result => result.Outcome == Outcome.Failed),
        Files: otherFiles + results.Where(result => result.Outcome == Outcome.Built).Sum(result => result.Entry!.Files.Length),
        Pages: results.Where(result => result.Outcome == Outcome.Built).Sum(result => result.Entry!.Pages),
        Diagnostics: [.. new DiagnosticBag(diagnostics.Distinct()).InOrder()])
    {
        Remarks = results.Sum(result => result.Remarks),
        RuleErrors = results.Sum(result => result.RuleErrors),
    };
}
