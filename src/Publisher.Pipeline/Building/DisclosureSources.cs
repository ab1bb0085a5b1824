using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Building;

/// <summary>The texts of one disclosure's data files.</summary>
/// <param name="Files">disclosure.yaml first, then the projects in table order.</param>
/// <param name="Identity">Of the very bytes that the texts were read from.</param>
internal sealed record DisclosureSources(ImmutableArray<SourceFile> Files, SourceList Identity)
{
    /// <summary>Null when a file could not be read; all such files are reported.</summary>
    public static DisclosureSources? Read(DisclosureFolder folder, ISourceFiles data, DiagnosticBag diagnostics)
    {
        var identity = new SourceList.Builder();
        var files = ImmutableArray.CreateBuilder<SourceFile>(folder.Projects.Length + 1);
        foreach (var path in folder.Files)
        {
            if (data.ReadText(path, diagnostics, out var hash) is { } file)
            {
                files.Add(file);
                identity.Add(folder.NameOf(path), hash);
            }
        }

        return files.Count == files.Capacity ? new DisclosureSources(files.MoveToImmutable(), identity.ToList()) : null;
    }

    /// <summary>Of the files as they are now, without decoding them; null when one cannot be read.</summary>
    public static SourceList? Identify(DisclosureFolder folder, ISourceFiles data)
    {
        var identity = new SourceList.Builder();
        try
        {
            foreach (var path in folder.Files)
            {
                identity.Add(folder.NameOf(path), data.Identify(path));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reading it for the build reports why.
            return null;
        }

        return identity.ToList();
    }
}
