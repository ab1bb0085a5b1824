using System.Text;
using Publisher.Pipeline.History;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>Writes a ledger in its compact form.</summary>
internal static class LedgerWriter
{
    /// <summary>Raised with every change of the form: an older ledger counts as none.</summary>
    public const int Version = 1;

    /// <summary>“PUBL”.</summary>
    public const int Magic = 0x4C425550;

    public static byte[] Write(Ledger ledger)
    {
        var buffer = new MemoryStream();
        using var output = new BinaryWriter(buffer, Encoding.UTF8);
        output.Write(Magic);
        output.Write(Version);
        WriteCommits(output, ledger.Commits);
        WriteNames(output, ledger.Strays);
        output.Write(ledger.SiteFingerprint);
        WriteFiles(output, ledger.Site);

        // Most disclosures share their trace with many others.
        var traces = new Dictionary<LayoutTrace, int>();
        foreach (var entry in ledger.Entries)
        {
            traces.TryAdd(entry.Trace, traces.Count);
        }

        output.Write(traces.Count);
        foreach (var (trace, _) in traces.OrderBy(pair => pair.Value))
        {
            WriteTrace(output, trace);
        }

        output.Write(ledger.Entries.Length);
        foreach (var entry in ledger.Entries)
        {
            output.Write(traces[entry.Trace]);
            WriteEntry(output, entry);
        }

        output.Flush();
        var end = ContentHash.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        WriteHash(output, end);
        output.Flush();
        return buffer.ToArray();
    }

    private static void WriteEntry(BinaryWriter output, LedgerEntry entry)
    {
        output.Write(entry.Path);
        output.Write(entry.Sources.Bytes.Length);
        output.Write(entry.Sources.Bytes.Span);
        WriteHash(output, entry.Fonts.Roles);
        output.Write(entry.Fonts.Others is not null);
        WriteHash(output, entry.Fonts.Others ?? default);
        WriteHash(output, entry.Site);
        WriteHash(output, entry.Signing);
        output.Write(entry.Commit);
        output.Write(entry.Date.ToUnixTimeSeconds());
        WriteHash(output, entry.Program);
        output.Write(entry.Title);
        output.Write(entry.Department);
        output.Write(entry.Pages);
        WriteNames(output, entry.FontNames);
        WriteFiles(output, entry.Files);
    }

    private static void WriteNames(BinaryWriter output, IReadOnlyList<string> names)
    {
        output.Write(names.Count);
        foreach (var name in names)
        {
            output.Write(name);
        }
    }

    private static void WriteTrace(BinaryWriter output, LayoutTrace trace)
    {
        output.Write(trace.Layout);
        output.Write(trace.Files.Length);
        foreach (var file in trace.Files)
        {
            output.Write((int)file.Kind);
            output.Write(file.Name);
            output.Write(file.Path);
            WriteHash(output, file.Hash);
        }
    }

    private static void WriteFiles(BinaryWriter output, IReadOnlyList<OutputFile> files)
    {
        output.Write(files.Count);
        foreach (var file in files)
        {
            output.Write(file.Name);
            output.Write(file.Bytes);
            output.Write(Convert.FromHexString(file.Sha256));
            output.Write(file.UnsignedSha256 ?? "");
        }
    }

    private static void WriteCommits(BinaryWriter output, CommitTable table)
    {
        output.Write(table.Head.Commit);
        output.Write(table.Head.Boundary);
        output.Write(table.Commits.Count);
        foreach (var (path, commit) in table.Commits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.Write(path);
            output.Write(commit?.Hash ?? "");
            output.Write(commit?.Date.ToUnixTimeSeconds() ?? 0);
        }
    }

    private static void WriteHash(BinaryWriter output, ContentHash hash)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        hash.Write(bytes);
        output.Write(bytes);
    }
}
