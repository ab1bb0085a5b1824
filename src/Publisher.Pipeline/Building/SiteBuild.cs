using Publisher.Data.Model;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Site;
using Publisher.Site.Page;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html.Frame;

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

        if (SiteSource.Read(inputs.Data, diagnostics) is not { } site)
        {
            return Report([], 0, diagnostics);
        }

        if (site.Settings == SiteSettings.None)
        {
            diagnostics.Add(PageDiagnostics.NoSite());
        }

        var output = new OutputFolder(options.Output, options.Output);
        var before = Manifest.Read(output.TryRead(Manifest.FileName));
        using var fonts = new SharedFonts(folder: null);
        var build = new DisclosureBuild(
            inputs.Data, new LayoutLibrary(inputs.Templates), fonts, new GitRepository(options.Data), output, before, site, options);

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

        var filesWritten = WriteSite(results, before, inputs, output, diagnostics);
        return Report(results, filesWritten, diagnostics);
    }

    /// <summary>
    /// Records and lists what is published now: the new entries, and the earlier ones of disclosures that failed or were
    /// not asked for.
    /// </summary>
    private static int WriteSite(
        DisclosureResult[] results, Manifest before, BuildInputs inputs, OutputFolder output, DiagnosticBag diagnostics)
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

        if (entries.Count == 0)
        {
            return 0;
        }

        // The entries' fingerprints cover the program too: the same manifest means the same first page.
        var manifest = new Manifest(ToolVersion.Name, [.. entries.Values]).ToJson();
        if (output.TryRead(Manifest.FileName).AsSpan().SequenceEqual(manifest) && output.Has(IndexPage.FileName))
        {
            return 0;
        }

        var index = IndexPage.Write(entries.Values.Select(ToIndex), diagnostics);
        Artifact[] files = [new(Manifest.FileName, manifest), new(IndexPage.FileName, index)];
        Artifact[] assets = [.. SiteAssets.All.Select(asset => new Artifact(asset.Name, asset.Content))];
        return output.Write(SiteAssets.Folder, assets, diagnostics) && output.Write("", files, diagnostics)
            ? files.Length + assets.Length
            : 0;
    }

    private static IndexEntry ToIndex(ManifestEntry entry) =>
        new(entry.Path.Split('/')[0], entry.Department, entry.Title, entry.Path);

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
