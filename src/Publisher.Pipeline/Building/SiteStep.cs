using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>
/// Publishes disclosures together with what speaks of them: the manifest, the site's pages, the ledger. Used step by step by
/// a build of many, so that little is lost when it is ended, and once by a join of shards.
/// </summary>
/// <param name="state">What builds keep for each other.</param>
/// <param name="output">The output folder.</param>
/// <param name="publication">Where new folders were staged.</param>
/// <param name="known">What is known about the folder.</param>
/// <param name="shard">The part that is built, or null.</param>
internal sealed class SiteStep(
    StateFolder state, OutputFolder output, Publication publication, KnownOutputs known, ShardNumber? shard)
{
    private ImmutableArray<OutputFile> _site = known.Ledger.Site;
    private ImmutableArray<string> _siteNames = [.. known.SiteFiles];
    private bool _isSiteKnown = known.IsSiteKnown;

    /// <summary>What is published, by path; entries are put here before they are published.</summary>
    public SortedDictionary<string, LedgerEntry> Entries { get; } = known.Entries;

    /// <summary>The site's own files that were written.</summary>
    public List<string> Written { get; } = [];

    /// <summary>Whether the manifest and the site's pages are those of the entries.</summary>
    public bool IsCurrent => _isSiteKnown
        && !_site.IsEmpty
        && _site.All(file => output.Has(file.Name, file.Bytes))
        && Entries.Values.All(entry => entry.Program == ToolVersion.Code)
        && output.Has(ShardManifest.FileName) == shard is not null;

    /// <summary>Publishes staged folders, removes others, and brings what speaks of them up to date.</summary>
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

        // Pages wait for the last step: nothing they say is wrong before, and some take long to make.
        var pages = isLast ? SiteOutputs.Make(new SiteContext(Entries.Values, publication.Find, diagnostics)) : [];
        ImmutableArray<OutputFile> own = [.. isLast ? pages.Select(Describe) : _site.Where(file => file.Name != Manifest.FileName)];
        var manifest = new Manifest(ToolVersion.Name, [.. Entries.Values.Select(ManifestEntry.Of)], [.. own.Select(ToManifest)]);
        var vouching = new Artifact(Manifest.FileName, manifest.ToJson());
        ImmutableArray<OutputFile> site = [Describe(vouching), .. own];
        var ledger = LedgerWriter.Write(new Ledger([.. Entries.Values], site, commits));
        ImmutableArray<Artifact> files =
        [
            vouching,
            .. pages.Where(page => !IsWritten(page)),
            .. isLast ? describeShard(ledger) : [],
        ];
        try
        {
            publication.Commit(new PublicationChange
            {
                Replaced = replaced,
                Removed = removed,
                SiteFiles = files,
                RemovedSiteFiles = isLast ? [.. Superfluous(files, site)] : [],
                Ledger = ledger,
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(output.Root, error));
            return false;
        }

        Written.AddRange(files.Select(file => file.Name).Except(Written));
        _site = site;
        if (isLast)
        {
            (_siteNames, _isSiteKnown) = ([.. site.Select(file => file.Name)], true);
        }

        return true;
    }

    /// <summary>Writes nothing but what git said about a newer commit, which changed no disclosure.</summary>
    public bool RememberCommits(CommitTable commits, DiagnosticBag diagnostics)
    {
        try
        {
            state.WriteLedger(LedgerWriter.Write(new Ledger([.. Entries.Values], _site, commits)));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(output.Root, error));
            return false;
        }
    }

    /// <summary>What became of the manifest and the site's pages.</summary>
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

    private static ManifestFile ToManifest(OutputFile file) => new(file.Name, file.Bytes, file.Sha256);

    private bool IsWritten(Artifact page) => _isSiteKnown && _site.Contains(Describe(page)) && output.Has(page.Name, page.Content.Length);

    /// <summary>Pages that are not made any more, and the description of a shard where there is none now.</summary>
    private IEnumerable<string> Superfluous(ImmutableArray<Artifact> files, ImmutableArray<OutputFile> site) => _siteNames
        .Concat([ShardManifest.FileName, ShardManifest.LedgerName])
        .Where(name => files.All(file => file.Name != name) && site.All(file => file.Name != name) && output.Has(name));
}
