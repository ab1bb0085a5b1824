using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Checks that shards are whole and fit together, before anything of them is used.</summary>
internal static class ShardGuard
{
    /// <summary>The shards in the order of their numbers; with errors reported, not to be used.</summary>
    public static ImmutableArray<ShardPart> Open(
        IReadOnlyList<string> folders, ImmutableArray<(string Name, string Value)> own, DiagnosticBag diagnostics)
    {
        var parts = folders.Select(folder => Open(folder, diagnostics)).OfType<ShardPart>().ToList();
        if (diagnostics.HasErrors || parts.Count == 0)
        {
            return [];
        }

        CompareFacts(parts, own, diagnostics);
        CountShards(parts, diagnostics);
        if (!diagnostics.HasErrors)
        {
            CompareLayouts(parts, diagnostics);
            CountDisclosures(parts, diagnostics);
            Parallel.ForEach(parts, part => CompareFiles(part, diagnostics));
        }

        return [.. parts.OrderBy(part => part.Manifest.Shard.Index)];
    }

    private static ShardPart? Open(string folder, DiagnosticBag diagnostics)
    {
        var output = new OutputFolder(folder, folder);
        if (ShardManifest.Read(output.TryRead(ShardManifest.FileName)) is not { } manifest)
        {
            diagnostics.Add(OutputDiagnostics.NotAShard(folder));
            return null;
        }

        if (manifest.Failed > 0)
        {
            diagnostics.Add(OutputDiagnostics.FailedShard(folder, manifest.Failed));
            return null;
        }

        var bytes = output.TryRead(ShardManifest.LedgerName);
        if (bytes is null || Fingerprint.Of(bytes).Value != manifest.Ledger || LedgerReader.Read(bytes) is not { } ledger)
        {
            diagnostics.Add(OutputDiagnostics.DamagedShardFile($"{folder}/{ShardManifest.LedgerName}"));
            return null;
        }

        return new ShardPart(folder, manifest, ledger);
    }

    /// <summary>The same commit, program, options, fonts and list of disclosures; and what joins them has the same.</summary>
    private static void CompareFacts(
        List<ShardPart> parts, ImmutableArray<(string Name, string Value)> own, DiagnosticBag diagnostics)
    {
        var first = parts[0].Manifest;
        foreach (var part in parts)
        {
            Compare(part, "shards", Count(part.Manifest), Count(first), diagnostics);
            foreach (var (name, value) in first.Facts)
            {
                Compare(part, name, part.Manifest.Find(name), value, diagnostics);
            }
        }

        foreach (var (name, value) in own)
        {
            Compare(parts[0], name, first.Find(name), value, diagnostics);
        }

        static string Count(ShardManifest manifest) => manifest.Shard.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static void CountShards(List<ShardPart> parts, DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<ShardNumber, string>();
        foreach (var part in parts)
        {
            if (!folders.TryAdd(part.Manifest.Shard, part.Folder))
            {
                diagnostics.Add(OutputDiagnostics.SameShardTwice(
                    part.Manifest.Shard.ToString(), part.Folder, folders[part.Manifest.Shard]));
            }
        }

        var count = parts[0].Manifest.Shard.Count;
        for (var index = 1; index <= count; index++)
        {
            var shard = new ShardNumber(index, count);
            if (!folders.ContainsKey(shard))
            {
                diagnostics.Add(OutputDiagnostics.MissingShard(shard.ToString()));
            }
        }
    }

    /// <summary>A template that two shards used must have been the same for both.</summary>
    private static void CompareLayouts(List<ShardPart> parts, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<(string Layout, InputKinds Kind, string Name), TracedFile>();
        foreach (var part in parts)
        {
            foreach (var trace in part.Ledger.Entries.Select(entry => entry.Trace).Distinct())
            {
                foreach (var file in trace.Files)
                {
                    if (!seen.TryAdd((trace.Layout, file.Kind, file.Name), file))
                    {
                        var other = seen[(trace.Layout, file.Kind, file.Name)];
                        Compare(part, file.Path, file.Hash.ToString(), other.Hash.ToString(), diagnostics);
                    }
                }
            }
        }
    }

    /// <summary>Each disclosure is in the shard that it belongs to, and together they are all that there are.</summary>
    private static void CountDisclosures(List<ShardPart> parts, DiagnosticBag diagnostics)
    {
        var paths = new List<string>();
        foreach (var part in parts)
        {
            paths.AddRange(part.Ledger.Entries.Select(entry => entry.Path).Where(part.Manifest.Shard.Contains));
        }

        var expected = parts[0].Manifest.Find(ShardFacts.Disclosures);
        if (ShardFacts.Identify(paths) != expected || paths.Count != parts.Sum(part => part.Ledger.Entries.Length))
        {
            diagnostics.Add(OutputDiagnostics.MissingDisclosures(paths.Count));
        }
    }

    private static void CompareFiles(ShardPart part, DiagnosticBag diagnostics)
    {
        var output = new OutputFolder(part.Folder, part.Folder);
        foreach (var entry in part.Ledger.Entries)
        {
            foreach (var file in entry.Files)
            {
                var path = $"{entry.Path}/{file.Name}";
                if (output.Identify(path) != file.Sha256)
                {
                    lock (diagnostics)
                    {
                        diagnostics.Add(OutputDiagnostics.DamagedShardFile($"{part.Folder}/{path}"));
                    }
                }
            }
        }
    }

    private static void Compare(ShardPart part, string what, string here, string other, DiagnosticBag diagnostics)
    {
        if (here != other)
        {
            diagnostics.Add(OutputDiagnostics.DifferentShard(part.Folder, what, here, other));
        }
    }
}
