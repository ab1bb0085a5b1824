using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Signatures;
using Publisher.Pipeline.SiteOutput;
using Publisher.Pipeline.Versions;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>One build from its plans to its report, while it alone may change the output folder.</summary>
internal sealed class BuildRun(
    BuildOptions options,
    BuildInputs inputs,
    SharedFonts fonts,
    KnownOutputs known,
    OutputFolder output,
    StagedOutput staged,
    SiteStep step,
    (SigningSource Source, SigningSession? Session) signing,
    DiagnosticBag diagnostics)
{
    /// <summary>
    /// So many disclosures are made before they are published together: a build that is ended by force loses no more, and
    /// the disk holds no more twice.
    /// </summary>
    private const int BatchSize = 512;

    private readonly ImmutableArray<DisclosureFolder> _universe = Part(options, inputs.All);
    private readonly LayoutLibrary _layouts = new(inputs.Templates);
    private readonly List<DisclosureResult> _results = [];
    private CommitTable _commits = CommitTable.Empty;

    public async Task<BuildReport> RunAsync(IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var changed = options.Since is { } since ? await ChangedSince.FindAsync(options.Data, since, diagnostics) : null;
        if (options.Since is not null && changed is null)
        {
            return BuildReport.Of(diagnostics);
        }

        // Asking git and finding the fonts take their time while the data is read.
        var history = new BuildHistory(options);
        var commits = Task.Run(() => history.ReadAsync([.. _universe.Select(folder => folder.Path)], known.Ledger.Commits), cancellation);
        var roles = Task.Run(() => fonts.Roles, cancellation);
        var plans = MakePlans(commits, changed, cancellation);
        (_commits, _) = (await commits, await roles);
        diagnostics.AddRange(history.Findings);

        var gone = FindGone(changed);
        return Report(RunPlans(plans, gone, progress, cancellation) ? gone : []);
    }

    private static ImmutableArray<DisclosureFolder> Part(BuildOptions options, ImmutableArray<DisclosureFolder> folders) =>
        options.Shard is { } shard ? [.. folders.Where(folder => shard.Contains(folder.Path))] : folders;

    private static ParallelOptions Threads(CancellationToken cancellation) =>
        new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };

    private DisclosurePlan[] MakePlans(Task<CommitTable> commits, IReadOnlySet<string>? changed, CancellationToken cancellation)
    {
        DocumentStamp StampOf(string path) => DocumentStamp.Of(commits.GetAwaiter().GetResult().Find(path), options.Date);

        var check = new DisclosureCheck(inputs.Data, _layouts, fonts, output, step.Source.Settings.Identity, signing.Source.Identity, StampOf, options.Check);
        var wanted = Part(options, inputs.Disclosures);
        var plans = new DisclosurePlan[wanted.Length];
        Parallel.For(0, plans.Length, Threads(cancellation), index =>
        {
            var folder = wanted[index];
            plans[index] = known.Entries.TryGetValue(folder.Path, out var before)
                ? check.Check(folder, before, trustsData: changed?.Contains(folder.Path) == false)
                : DisclosurePlan.All(folder, StampOf(folder.Path), new BuildReason(
                    known.Interrupted.Contains(folder.Path) ? BuildReasonKind.Interrupted : BuildReasonKind.First));
        });
        return plans;
    }

    /// <summary>
    /// Disclosures that have outputs and no data any more. One whose folder has data that cannot be read as a disclosure
    /// is in error, not gone.
    /// </summary>
    private ImmutableArray<string> FindGone(IReadOnlySet<string>? changed)
    {
        if (!options.Paths.IsEmpty)
        {
            return [];
        }

        // Where the file system does not tell a from A, the folder is that of the disclosure of the new name.
        var comparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        var there = _universe.Select(folder => folder.Path).ToHashSet(comparer);
        return
        [
            .. known.Paths
                .Where(path => !there.Contains(path) && changed?.Contains(path) != false && !DisclosureFinder.HasData(inputs.Data, path))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Makes what is stale in batches; false when something could not be published, which was reported.</summary>
    private bool RunPlans(
        DisclosurePlan[] plans, ImmutableArray<string> gone, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        using var versions = new VersionArchive(options.Data, _layouts);
        var build = new DisclosureBuild(inputs.Data, _layouts, fonts, output, staged, step.Source.Settings, versions, signing, options);
        var done = 0;
        progress?.Report(new BuildProgress(0, plans.Length));

        var hasChanged = Accept(Run(plans.Where(plan => plan.Stale.IsEmpty).ToArray())).HasChanged;
        if (plans.Any(plan => !plan.Stale.IsEmpty))
        {
            // The feed will tell of it: git may look it up meanwhile.
            _ = step.Source.History.Value;
        }

        var batches = plans.Where(plan => !plan.Stale.IsEmpty).Chunk(BatchSize).ToArray();
        foreach (var batch in batches.SkipLast(1))
        {
            var (built, _) = Accept(Run(batch));
            if (!Publish(built, [], isLast: false))
            {
                return false;
            }
        }

        var last = Accept(Run(batches is [] ? [] : batches[^1]));
        return Finish(last.Built, gone, hasChanged || last.HasChanged);

        DisclosureResult[] Run(DisclosurePlan[] batch)
        {
            var results = new DisclosureResult[batch.Length];
            Parallel.For(0, batch.Length, Threads(cancellation), index =>
            {
                results[index] = build.Run(batch[index]);
                progress?.Report(new BuildProgress(Interlocked.Increment(ref done), plans.Length));
            });
            return results;
        }
    }

    private (ImmutableArray<string> Built, bool HasChanged) Accept(DisclosureResult[] results)
    {
        var hasChanged = false;
        foreach (var result in results)
        {
            _results.Add(result);
            var path = result.Plan.Folder.Path;
            if (result.Entry is { } entry && !ReferenceEquals(entry, step.Entries.GetValueOrDefault(path)))
            {
                step.Entries[path] = entry;
                hasChanged = true;
            }
        }

        return ([.. results.Where(result => result.Outcome == Outcome.Built).Select(result => result.Plan.Folder.Path)], hasChanged);
    }

    private bool Finish(ImmutableArray<string> built, ImmutableArray<string> gone, bool hasChanged)
    {
        if (options.Shard is null && gone.IsEmpty)
        {
            if (step.Entries.Count == 0)
            {
                return true;
            }

            if (!hasChanged && step.IsCurrent)
            {
                return known.Ledger.Commits.Equals(_commits) || step.RememberCommits(_commits, diagnostics);
            }
        }

        return Publish(built, gone, isLast: true);
    }

    private bool Publish(ImmutableArray<string> built, ImmutableArray<string> gone, bool isLast) =>
        step.Publish(built, gone, isLast, _commits, ledger => options.Shard is { } shard ? DescribeShard(shard, ledger) : [], diagnostics);

    private IEnumerable<Artifact> DescribeShard(ShardNumber shard, byte[] ledger) => ShardManifest.Describe(
        shard,
        ShardFacts.Of(step.Source, _commits.Head, options.Date, inputs.All, fonts.Roles),
        _results.Count(result => result.Outcome == Outcome.Failed),
        ledger);

    private BuildReport Report(ImmutableArray<string> gone)
    {
        _results.Sort((a, b) => string.CompareOrdinal(a.Plan.Folder.Path, b.Plan.Folder.Path));
        foreach (var result in _results)
        {
            // In the order of the disclosures, so that a report never depends on which thread was first.
            diagnostics.AddRange(result.Diagnostics);
        }

        var built = _results.Where(result => result.Outcome == Outcome.Built).ToList();
        return BuildReport.Of(diagnostics) with
        {
            Built = built.Count,
            Kept = _results.Count(result => result.Outcome == Outcome.Kept),
            Failed = _results.Count(result => result.Outcome == Outcome.Failed),
            Removed = gone.Length,
            Files = step.Written.Count + built.Sum(result => result.Plan.Stale.Length),
            Pages = built.Sum(result => result.Entry!.Pages),
            Remarks = _results.Sum(result => result.Remarks),
            RuleErrors = _results.Sum(result => result.RuleErrors),
            Explanations = options.Explain ? [.. Explain(gone)] : [],
        };
    }

    private IEnumerable<OutputExplanation> Explain(ImmutableArray<string> gone) => _results
        .SelectMany(result => result.Plan.Explain(result.Outcome == Outcome.Failed))
        .Concat(gone.Select(path => new OutputExplanation(path, OutputFate.Removed, [])))
        .Concat(step.Explain());
}
