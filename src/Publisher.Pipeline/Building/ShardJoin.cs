using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.SiteOutput;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Joins the shards of one build to the site that one build of everything would have made, byte for byte.</summary>
public static class ShardJoin
{
    /// <param name="shards">The folders of the shards, in any order.</param>
    /// <param name="options">The data folder that they were built from, and the public folder.</param>
    /// <param name="cancellation">Ends the waiting for a build of that folder.</param>
    public static async Task<BuildReport> RunAsync(IReadOnlyList<string> shards, BuildOptions options, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (BuildInputs.Open(options, diagnostics) is not { } inputs
            || SiteSource.Read(inputs.Data, diagnostics) is not { } site
            || AddressSource.Read(inputs.Data, diagnostics) is not { } addresses)
        {
            return BuildReport.Of(diagnostics);
        }

        var source = new SiteInputs(site, addresses, options.Data);
        var head = await new GitHistory(options.Data).FindHeadAsync();
        var parts = ShardGuard.Open(shards, ShardFacts.OfSite(source, head), diagnostics);
        if (diagnostics.HasErrors)
        {
            return BuildReport.Of(diagnostics);
        }

        var target = options.Output;
        var state = new StateFolder(target);
        using var held = await OutputLock.AcquireAsync(state, options.Patience, options.Notify, diagnostics, cancellation);
        if (held is null)
        {
            return BuildReport.Of(diagnostics);
        }

        var output = new OutputFolder(target, target);
        var known = KnownOutputs.Read(state, output);
        var staged = new StagedOutput(state, target, known.IsOwn);
        var step = new SiteStep(state, output, staged, known, source);
        try
        {
            staged.Recover();
            return Publish(parts, output, known, staged, step, diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(target, error));
            return BuildReport.Of(diagnostics);
        }
    }

    private static BuildReport Publish(
        ImmutableArray<ShardPart> parts,
        OutputFolder output,
        KnownOutputs known,
        StagedOutput staged,
        SiteStep step,
        DiagnosticBag diagnostics)
    {
        var (built, kept, files) = (ImmutableArray.CreateBuilder<string>(), 0, 0);
        var commits = new Dictionary<string, GitCommit?>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var (path, commit) in part.Ledger.Commits.Commits)
            {
                commits[path] = commit;
            }

            foreach (var entry in part.Ledger.Entries)
            {
                if (IsThere(step.Entries.GetValueOrDefault(entry.Path), entry, output))
                {
                    kept++;
                }
                else
                {
                    staged.StageFrom(part.Folder, entry.Path, entry.Files.Select(file => file.Name));
                    built.Add(entry.Path);
                    files += entry.Files.Length;
                }

                step.Entries[entry.Path] = entry;
            }
        }

        var there = parts.SelectMany(part => part.Ledger.Entries).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> gone = [.. known.Paths.Where(path => !there.Contains(path)).Order(StringComparer.Ordinal)];
        var table = new CommitTable(parts[0].Ledger.Commits.Head, commits);
        var isPublished = step.Publish(built.ToImmutable(), gone, isLast: true, table, static _ => [], diagnostics);
        return BuildReport.Of(diagnostics) with
        {
            Built = isPublished ? built.Count : 0,
            Kept = kept,
            Removed = isPublished ? gone.Length : 0,
            Files = isPublished ? files + step.Written.Count : 0,
            Pages = parts.Sum(part => part.Ledger.Entries.Sum(entry => entry.Pages)),
        };
    }

    private static bool IsThere(LedgerEntry? before, LedgerEntry entry, OutputFolder output) => before is not null
        && before.Files.SequenceEqual(entry.Files)
        && entry.Files.All(file => output.Has($"{entry.Path}/{file.Name}", file.Bytes));
}
