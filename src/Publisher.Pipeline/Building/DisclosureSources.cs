using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Building;

/// <summary>The texts of one disclosure's data files, read once for the fingerprint and for loading.</summary>
/// <param name="Main">disclosure.yaml.</param>
/// <param name="Projects">The project files, in table order.</param>
/// <param name="Fingerprint">Of all of them, names and contents.</param>
public sealed record DisclosureSources(SourceFile Main, ImmutableArray<SourceFile> Projects, Fingerprint Fingerprint)
{
    /// <summary>Null after an error in any file; all of them are reported.</summary>
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

        return files.Count == folder.Projects.Length + 1
            ? new DisclosureSources(files[0], files.ToImmutable().RemoveAt(0), fingerprint.ToFingerprint())
            : null;
    }
}
