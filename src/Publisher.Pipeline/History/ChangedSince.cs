using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.History;

/// <summary>Asks git which disclosures differ from what they were at a revision.</summary>
internal static class ChangedSince
{
    /// <summary>The disclosures' paths, also of those that are gone; null after reporting why git cannot tell.</summary>
    public static async Task<IReadOnlySet<string>?> FindAsync(string folder, string revision, DiagnosticBag diagnostics)
    {
        void Fail(string reason) => diagnostics.Add(OutputDiagnostics.UnknownRevision(revision, reason));

        // A revision may begin with a hyphen; its hash never does.
        var commit = await GitProcess.ReadPartsAsync(
            folder, ["rev-parse", "--verify", "--end-of-options", revision + "^{commit}"], Fail);
        if (commit is not [var hash])
        {
            return null;
        }

        var files = await GitProcess.ReadPartsAsync(
            folder,
            ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", hash.Trim(), "--", "."],
            Fail);
        return files?
            .Select(file => file.Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => $"{parts[0]}/{parts[1]}")
            .ToHashSet(StringComparer.Ordinal);
    }
}
