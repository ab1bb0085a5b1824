using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;
using Publisher.Pipeline.OpenData;
using Publisher.Pipeline.Output;
using Publisher.Site;
using Publisher.Site.Records;
using Publisher.Site.Verify;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.SiteOutput;

/// <summary>
/// Publishes disclosures together with what speaks of them: the manifest, the site's own files, the ledger. Used step by step
/// by a build of many, so that little is lost when it is ended, and once by a join of shards.
/// </summary>
/// <param name="state">What builds keep for each other.</param>
/// <param name="output">The output folder.</param>
/// <param name="staged">Where new folders lie.</param>
/// <param name="known">What is known about the folder.</param>
/// <param name="source">What the site's own files are made from besides disclosures.</param>
internal sealed class SiteStep(
    StateFolder state, OutputFolder output, StagedOutput staged, KnownOutputs known, SiteInputs source)
{
    private ImmutableArray<OutputFile> _site = known.Ledger.Site;
    private ImmutableArray<string> _siteNames = [.. known.SiteFiles];
    private bool _isSiteKnown = known.IsSiteKnown;

    /// <summary>What the site's own files are made from besides disclosures.</summary>
    public SiteInputs Source { get; } = source;

    /// <summary>What is published, by path; entries are put here before they are published.</summary>
    public SortedDictionary<string, LedgerEntry> Entries { get; } = known.Entries;

    /// <summary>The site's own files that were written.</summary>
    public List<string> Written { get; } = [];

    /// <summary>Whether the manifest and the site's own files are those of the entries, when these have not changed.</summary>
    public bool IsCurrent => _isSiteKnown
        && known.Ledger.SiteFingerprint == Source.Fingerprint
        && _site.All(file => output.Has(file.Name, file.Bytes))
        && !output.Has(ShardManifest.FileName);

    /// <summary>Publishes staged folders, removes others, and brings what speaks of them up to date.</summary>
    /// <param name="replaced">The disclosures that were staged.</param>
    /// <param name="removed">Those that are gone.</param>
    /// <param name="isLast">
    /// Whether this is all. Before, only the manifest follows: nothing that pages say is wrong yet, and some take long to make.
    /// </param>
    /// <param name="commits">What git said.</param>
    /// <param name="describeShard">The files that guard a shard, by its ledger.</param>
    /// <param name="diagnostics">What could not be written.</param>
    /// <returns>Whether it succeeded; otherwise the reason was reported.</returns>
    public bool Publish(
        ImmutableArray<string> replaced,
        ImmutableArray<string> removed,
        bool isLast,
        CommitTable commits,
        Func<byte[], IEnumerable<Artifact>> describeShard,
        DiagnosticBag diagnostics)
    {
        foreach (var path in removed)
        {
            Entries.Remove(path);
        }

        var pages = isLast ? Make(diagnostics) : [];
        ImmutableArray<OutputFile> own = [.. isLast ? pages.Select(Describe) : _site.Where(file => file.Name != Manifest.FileName)];
        var entries = Entries.Values.Select(ManifestEntry.Of).ToImmutableArray();
        var site = new ManifestSite(Identify(entries), [.. own.Select(file => new ManifestFile(file.Name, file.Bytes, file.Sha256))]);
        var manifest = new Artifact(Manifest.FileName, new Manifest(ToolVersion.Name, entries, site).ToJson());
        _site = [Describe(manifest), .. own];
        var ledger = LedgerWriter.Write(
            new Ledger([.. Entries.Values], FindStrays(removed), isLast ? Source.Fingerprint : "", _site, commits));
        ImmutableArray<Artifact> files =
        [
            manifest,
            .. pages.Where(page => !IsWritten(page)),
            .. isLast ? describeShard(ledger) : [],
        ];
        try
        {
            staged.Commit(new OutputChange
            {
                Replaced = replaced,
                Removed = removed,
                SiteFiles = files,
                RemovedSiteFiles = isLast ? [.. Superfluous(files)] : [],
                Ledger = ledger,
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(output.Root, error));
            return false;
        }

        Written.AddRange(files.Select(file => file.Name).Except(Written));
        if (isLast)
        {
            (_siteNames, _isSiteKnown) = ([.. _site.Select(file => file.Name)], true);
        }

        return true;
    }

    /// <summary>Writes nothing but what git said about a newer commit, which changed no disclosure.</summary>
    public bool RememberCommits(CommitTable commits, DiagnosticBag diagnostics)
    {
        try
        {
            state.WriteLedger(LedgerWriter.Write(new Ledger([.. Entries.Values], FindStrays([]), Source.Fingerprint, _site, commits)));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(output.Root, error));
            return false;
        }
    }

    /// <summary>What became of the manifest and the site's own files.</summary>
    public IEnumerable<OutputExplanation> Explain()
    {
        foreach (var name in _siteNames)
        {
            yield return Written.Contains(name)
                ? new OutputExplanation(name, OutputFate.Built, [new BuildReason(BuildReasonKind.ListChanged)])
                : new OutputExplanation(name, OutputFate.Kept, []);
        }
    }

    private static OutputFile Describe(Artifact artifact) =>
        new(artifact.Name, artifact.Content.Length, Fingerprint.Of(artifact.Content.Span).Value);

    private ImmutableArray<string> FindStrays(ImmutableArray<string> removed) =>
    [
        .. known.Paths
            .Where(path => !Entries.ContainsKey(path) && !removed.Contains(path) && Directory.Exists(Path.Combine(output.Root, path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The site's own files, in ordinal order; here names are paths in the output folder.</summary>
    private ImmutableArray<Artifact> Make(DiagnosticBag diagnostics)
    {
        if (Source.Settings.Settings != SiteSettings.None && Source.Settings.Settings.Address is null)
        {
            diagnostics.Add(SiteDiagnostics.NoSitemap());
        }

        var records = SiteContent.InOrder(Entries.Values.Select(RecordOf));
        ImmutableArray<SiteFile> files =
        [
            .. SiteFiles.Make(new SiteContent
            {
                Settings = Source.Settings.Settings,
                Addresses = Source.Addresses.Book,
                Disclosures = records,
                Files = [.. Entries.Values.SelectMany(entry => entry.Files
                    .Select(file => new PublishedFile($"{entry.Path}/{file.Name}", file.Bytes, file.Sha256)))],
                Events = SiteEvents.Of(records, Source.History.Value.GetAwaiter().GetResult()),
            }),
            new(DataSchema.Path, DataSchema.Read()),
        ];
        return [.. files.Select(file => new Artifact(file.Path, file.Content)).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>The record that the disclosure left; where it was lost, what the ledger knows until the next build mends it.</summary>
    private DisclosureRecord RecordOf(LedgerEntry entry) =>
        RecordFile.Read(output.TryRead(staged.Find($"{entry.Path}/{RecordFile.FileName}")))
        ?? new DisclosureRecord(entry.Path, entry.Department, entry.Title, PublishedOn: null, []);

    /// <summary>The files that belong to no disclosure are made from all of them.</summary>
    private string Identify(ImmutableArray<ManifestEntry> entries)
    {
        using var fingerprint = new Fingerprint.Builder();
        fingerprint.Add("site", Source.Fingerprint);
        foreach (var entry in entries)
        {
            fingerprint.Add(entry.Path, entry.Fingerprint).Add("commit", entry.Commit);

            // A signature changes a file and nothing that it was made from.
            foreach (var file in entry.Files)
            {
                fingerprint.Add(file.Path, file.Sha256);
            }
        }

        return fingerprint.ToFingerprint().Value;
    }

    private bool IsWritten(Artifact page) =>
        _isSiteKnown && known.Ledger.Site.Contains(Describe(page)) && output.Has(page.Name, page.Content.Length);

    /// <summary>
    /// Files that are not made any more, and the description of a shard where there is none now. Where a page told of a
    /// disclosure that had gone, there may be one again.
    /// </summary>
    private IEnumerable<string> Superfluous(ImmutableArray<Artifact> written) => _siteNames
        .Concat([ShardManifest.FileName, ShardManifest.LedgerName])
        .Where(name => written.All(file => file.Name != name) && _site.All(file => file.Name != name) && output.Has(name))
        .Where(name => !(name.Split('/') is [var year, var slug, _, ..] && Entries.ContainsKey($"{year}/{slug}")));
}
