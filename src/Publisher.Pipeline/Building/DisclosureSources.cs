using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Building;

/// <summary>The texts of one disclosure's data files, read once for the fingerprint and for loading.</summary>
/// <param name="Files">disclosure.yaml first, then the projects in table order.</param>
/// <param name="Fingerprint">Of all of them, names and contents.</param>
internal sealed record DisclosureSources(ImmutableArray<SourceFile> Files, Fingerprint Fingerprint)
{
    /// <summary>Null when a file could not be read; all such files are reported.</summary>
    public static DisclosureSources? Read(DisclosureFolder folder, ISourceFiles data, DiagnosticBag diagnostics)
    {
        using var fingerprint = new Fingerprint.Builder();
        var files = ImmutableArray.CreateBuilder<SourceFile>(folder.Projects.Length + 1);
        foreach (var path in folder.Files)
        {
            if (data.ReadText(path, diagnostics) is { } file)
            {
                files.Add(file);
                fingerprint.Add(path, file.Text);
            }
        }

        return files.Count == files.Capacity ? new DisclosureSources(files.MoveToImmutable(), fingerprint.ToFingerprint()) : null;
    }
}
