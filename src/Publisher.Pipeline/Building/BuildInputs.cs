using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>The opened input folders, and which disclosures are wanted.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Templates">The folder of layouts.</param>
/// <param name="All">Every disclosure in the data folder.</param>
/// <param name="Disclosures">Those that were asked for.</param>
internal sealed record BuildInputs(
    ISourceFiles Data, ISourceFiles Templates, ImmutableArray<DisclosureFolder> All, ImmutableArray<DisclosureFolder> Disclosures)
{
    /// <summary>Null when there is nothing to work on, after reporting why.</summary>
    public static BuildInputs? Open(BuildOptions options, DiagnosticBag diagnostics)
    {
        if (options.Sources is null && !Directory.Exists(options.Data))
        {
            diagnostics.Add(CommandDiagnostics.NoDataFolder(options.Data));
            return null;
        }

        var (data, templates) = options.Sources ?? new BuildSources(
            new FolderSourceFiles(options.Data, Display(options.Data)),
            new FolderSourceFiles(options.Templates, Display(options.Templates)));
        var all = DisclosureFinder.FindAll(data, diagnostics);
        if (all.IsEmpty)
        {
            diagnostics.Add(CommandDiagnostics.NoDisclosures(options.Data));
            return null;
        }

        var wanted = PathSelection.Select(all, options.Paths, options.Data, diagnostics);
        return new BuildInputs(data, templates, all, wanted);
    }

    /// <summary>Messages show a folder as it was typed, with forward slashes and without a dot in front.</summary>
    public static string Display(string path)
    {
        var display = path.Replace('\\', '/').TrimEnd('/');
        while (display.StartsWith("./", StringComparison.Ordinal))
        {
            display = display[2..];
        }

        return display is "." ? "" : display;
    }
}
