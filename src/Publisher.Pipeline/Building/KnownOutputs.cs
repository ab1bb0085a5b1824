using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Building;

/// <summary>What is known about the output folder when a build begins.</summary>
internal sealed class KnownOutputs
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    private KnownOutputs(Ledger? ledger, Manifest? manifest)
    {
        Ledger = ledger ?? Ledger.Empty;
        Entries = Ledger.ToDictionary();
        foreach (var entry in Ledger.Entries)
        {
            _names[entry.Path] = [.. entry.Files.Select(file => file.Name)];
        }

        foreach (var path in Ledger.Strays)
        {
            _names.TryAdd(path, []);
        }

        // Without a ledger all is made anew; which files are ours, and may go, the manifest still says.
        foreach (var entry in manifest?.Disclosures.Where(entry => IsDisclosure(entry.Path)) ?? [])
        {
            var prefix = entry.Path + "/";
            _names[entry.Path] =
            [
                .. entry.Files.Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal)).Select(file => file.Path[prefix.Length..]),
            ];
        }

        SiteFiles = ledger is null ? [.. manifest?.Site.Files.Select(file => file.Path) ?? []] : [.. ledger.Site.Select(file => file.Name)];
    }

    public Ledger Ledger { get; }

    /// <summary>The disclosures whose outputs are what the ledger says, by path.</summary>
    public SortedDictionary<string, LedgerEntry> Entries { get; }

    /// <summary>Disclosures of which nothing is known but that an earlier build was ended while it published them.</summary>
    public HashSet<string> Interrupted { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the manifest and the site's pages are what the ledger says.</summary>
    public bool IsSiteKnown { get; private set; }

    /// <summary>Files of the site that were made by an earlier build.</summary>
    public IReadOnlyCollection<string> SiteFiles { get; }

    /// <summary>All disclosures that there are files of.</summary>
    public IReadOnlyCollection<string> Paths => _names.Keys;

    public static KnownOutputs Read(StateFolder state, OutputFolder output)
    {
        var ledger = LedgerReader.Read(state.ReadLedger());
        var journal = state.ReadJournal();
        var known = new KnownOutputs(
            ledger, ledger is null ? Manifest.Read(output.TryRead(Manifest.FileName)) : null) { IsSiteKnown = journal is null };
        foreach (var path in ledger is null ? FindFolders(output.Root) : [])
        {
            known._names.TryAdd(path, []);
        }

        foreach (var path in journal?.Folders ?? [])
        {
            known.Distrust(path, output);
        }

        return known;
    }

    /// <summary>Whether a file in a disclosure's folder is one of ours.</summary>
    public bool IsOwn(string path, string name) =>
        DisclosureOutputs.Contains(name) || (_names.TryGetValue(path, out var names) && names.Contains(name));

    /// <summary>
    /// Folders that look like those of disclosures. The manifest may have been lost, too, or lack a disclosure in error; without
    /// its data its files would stay for ever.
    /// </summary>
    private static IEnumerable<string> FindFolders(string root)
    {
        foreach (var year in new DirectoryInfo(root).EnumerateDirectories("????"))
        {
            foreach (var folder in year.EnumerateDirectories())
            {
                var path = $"{year.Name}/{folder.Name}";
                if (IsDisclosure(path) && folder.EnumerateFiles().Count(file => DisclosureOutputs.Contains(file.Name)) > 1)
                {
                    yield return path;
                }
            }
        }
    }

    /// <summary>A damaged manifest must not make us delete anything else.</summary>
    private static bool IsDisclosure(string path) =>
        path.Split('/') is [{ Length: 4 } year, { Length: > 0 } slug] && year.All(char.IsAsciiDigit) && slug[0] != '.';

    private void Distrust(string path, OutputFolder output)
    {
        var isOld = Entries.TryGetValue(path, out var entry)
            && entry.Files.All(file => output.Identify($"{path}/{file.Name}") == file.Sha256);
        if (!isOld)
        {
            Entries.Remove(path);
            Interrupted.Add(path);
            _names.TryAdd(path, []);
        }
    }
}
