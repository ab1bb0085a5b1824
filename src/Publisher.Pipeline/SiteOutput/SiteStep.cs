using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;
using Publisher.Pipeline.OpenData;
using Publisher.Pipeline.Output;
using Publisher.Site;
using Publisher.Site.Records;
using Publisher.Site.Verify;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.SiteOutput;

/// <summary>The last step of a build: the site's own files and the manifest, from the records that the disclosures left.</summary>
internal sealed class SiteStep(
    SiteSource settings, AddressSource addresses, GitRepository repository, OutputFolder output, Manifest before)
{
    /// <summary>Brings them up to date; how many files were written.</summary>
    /// <param name="entries">What is published, in ordinal order of the paths.</param>
    /// <param name="diagnostics">What could not be written.</param>
    public async Task<int> RunAsync(ImmutableArray<ManifestEntry> entries, DiagnosticBag diagnostics)
    {
        var fingerprint = Identify(entries).Value;
        var isCurrent = before.Site.Fingerprint == fingerprint && before.Site.Files.All(file => output.Has(file.Path, file.Bytes));
        var (site, written) = isCurrent ? (before.Site, 0) : await MakeAsync(entries, fingerprint, diagnostics);
        if (site is null)
        {
            return 0;
        }

        var manifest = new Manifest(ToolVersion.Name, entries, site).ToJson();
        if (output.TryRead(Manifest.FileName).AsSpan().SequenceEqual(manifest))
        {
            return written;
        }

        if (!output.Write("", [new Artifact(Manifest.FileName, manifest)], diagnostics))
        {
            return 0;
        }

        foreach (var file in before.Site.Files.Select(file => file.Path).Except(site.Files.Select(file => file.Path), StringComparer.Ordinal))
        {
            output.Delete(file, diagnostics);
        }

        return written + 1;
    }

    /// <summary>The files, and how many of them had to be written; null when one could not be.</summary>
    private async Task<(ManifestSite? Site, int Written)> MakeAsync(
        ImmutableArray<ManifestEntry> entries, string fingerprint, DiagnosticBag diagnostics)
    {
        if (settings.Settings != SiteSettings.None && settings.Settings.Address is null)
        {
            diagnostics.Add(SiteDiagnostics.NoSitemap());
        }

        var records = SiteContent.InOrder(entries.Select(RecordOf));
        ImmutableArray<SiteFile> files =
        [
            .. SiteFiles.Make(new SiteContent
            {
                Settings = settings.Settings,
                Addresses = addresses.Book,
                Disclosures = records,
                Files = [.. entries.SelectMany(entry => entry.Files).Select(file => new PublishedFile(file.Path, file.Bytes, file.Sha256))],
                Events = SiteEvents.Of(records, await repository.ListFolderCommitsAsync()),
            }),
            new(DataSchema.Path, DataSchema.Read()),
        ];
        var made = files
            .Select(file => (File: file, Entry: new ManifestFile(file.Path, file.Content.Length, Fingerprint.Of(file.Content.Span).Value)))
            .OrderBy(pair => pair.Entry.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        var known = before.Site.Files.ToHashSet();
        var changed = made
            .Where(pair => !known.Contains(pair.Entry) || !output.Has(pair.Entry.Path, pair.Entry.Bytes))
            .Select(pair => pair.File)
            .ToArray();
        foreach (var folder in changed.GroupBy(file => Path.GetDirectoryName(file.Path)!, StringComparer.Ordinal))
        {
            Artifact[] artifacts = [.. folder.Select(file => new Artifact(Path.GetFileName(file.Path), file.Content))];
            if (!output.Write(folder.Key, artifacts, diagnostics))
            {
                return (null, 0);
            }
        }

        return (new ManifestSite(fingerprint, [.. made.Select(pair => pair.Entry)]), changed.Length);
    }

    /// <summary>The record that the disclosure left; where it was lost, what the manifest knows until the next build mends it.</summary>
    private DisclosureRecord RecordOf(ManifestEntry entry) =>
        RecordFile.Read(output.TryRead($"{entry.Path}/{RecordFile.FileName}"))
        ?? new DisclosureRecord(entry.Path, entry.Department, entry.Title, PublishedOn: null, []);

    private Fingerprint Identify(ImmutableArray<ManifestEntry> entries)
    {
        using var fingerprint = new Fingerprint.Builder();
        fingerprint.Add("tool", ToolVersion.Code).Add("site", settings.Fingerprint.Value).Add("addresses", addresses.Fingerprint.Value);
        foreach (var entry in entries)
        {
            fingerprint.Add(entry.Path, entry.Fingerprint);

            // A signature changes a file and nothing that it was made from.
            foreach (var file in entry.Files)
            {
                fingerprint.Add(file.Path, file.Sha256);
            }
        }

        return fingerprint.ToFingerprint();
    }
}
