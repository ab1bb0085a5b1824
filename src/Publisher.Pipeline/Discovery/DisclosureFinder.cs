using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Discovery;

/// <summary>Finds the disclosures in a data folder.</summary>
public static class DisclosureFinder
{
    /// <summary>How the names of data files end.</summary>
    internal static readonly ImmutableArray<string> Endings = [".yaml", ".yml", ".json"];

    /// <summary>All disclosures, by year and name; what is not in its place is reported.</summary>
    public static ImmutableArray<DisclosureFolder> FindAll(ISourceFiles data, DiagnosticBag diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<DisclosureFolder>();
        var outputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var year in data.ListFolders(""))
        {
            var slugs = data.ListFolders(year);
            if (!IsYear(year))
            {
                if (slugs.Any(slug => MainFiles(data, slug).Any()) || MainFiles(data, year).Any())
                {
                    diagnostics.Add(CommandDiagnostics.NoYearFolder(data.Display(year)));
                }

                continue;
            }

            foreach (var folder in slugs)
            {
                if (Find(data, year, folder, diagnostics) is not { } disclosure)
                {
                    continue;
                }

                // Web servers and file systems may not tell a from A.
                if (!outputs.TryAdd(disclosure.Path, folder))
                {
                    var other = data.Display(outputs[disclosure.Path]);
                    diagnostics.Add(CommandDiagnostics.SameOutput(data.Display(folder), other, disclosure.Path));
                    continue;
                }

                found.Add(disclosure);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether <paramref name="path"/> names a data file that we read.</summary>
    private static bool IsDataFile(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The disclosure in one folder, <c>2024/my-bureau</c>; null when it holds none.</summary>
    public static DisclosureFolder? Find(ISourceFiles data, string year, string folder, DiagnosticBag diagnostics)
    {
        var main = MainFiles(data, folder).ToList();
        var projects = data.ListFiles($"{folder}/projects").Where(IsDataFile).ToImmutableArray();
        switch (main)
        {
            case []:
                if (projects.Length > 0)
                {
                    diagnostics.Add(CommandDiagnostics.NoDisclosureFile(data.Display(folder)));
                }

                return null;
            case [var file]:
                return new DisclosureFolder(year, folder[(year.Length + 1)..], file, projects);
            default:
                diagnostics.Add(CommandDiagnostics.SameOutput(data.Display(main[0]), data.Display(main[1]), folder));
                return null;
        }
    }

    private static IEnumerable<string> MainFiles(ISourceFiles data, string folder) => data.ListFiles(folder)
        .Where(file => Endings.Any(ending => file.Equals($"{folder}/disclosure{ending}", StringComparison.OrdinalIgnoreCase)));

    private static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);
}
