using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Discovery;

/// <summary>Finds the disclosures in a data folder.</summary>
public static class DisclosureFinder
{
    /// <summary>Fewer are listed sooner than threads are started.</summary>
    private const int ParallelFolders = 16;

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
                if (slugs.Any(slug => MainFiles(data, slug).Count > 0) || MainFiles(data, year).Count > 0)
                {
                    diagnostics.Add(CommandDiagnostics.NoYearFolder(data.Display(year)));
                }

                continue;
            }

            foreach (var (folder, disclosure, findings) in FindIn(data, year, slugs))
            {
                diagnostics.AddRange(findings);
                if (disclosure is null)
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

    /// <summary>Whether a folder, <c>&lt;year&gt;/&lt;slug&gt;</c>, has data files, be they a disclosure or not.</summary>
    public static bool HasData(ISourceFiles data, string folder) =>
        MainFiles(data, folder).Count > 0 || data.ListFiles($"{folder}/projects").Any(IsDataFile);

    /// <summary>Looks into many folders at once, and answers in their order.</summary>
    private static (string Folder, DisclosureFolder? Disclosure, DiagnosticBag Findings)[] FindIn(
        ISourceFiles data, string year, IReadOnlyList<string> folders)
    {
        var found = new (string, DisclosureFolder?, DiagnosticBag)[folders.Count];
        if (found.Length < ParallelFolders)
        {
            for (var i = 0; i < found.Length; i++)
            {
                Look(i);
            }
        }
        else
        {
            Parallel.For(0, found.Length, Look);
        }

        return found;

        void Look(int i)
        {
            var findings = new DiagnosticBag();
            found[i] = (folders[i], Find(data, year, folders[i], findings), findings);
        }
    }

    /// <summary>Whether <paramref name="path"/> names a data file that we read.</summary>
    private static bool IsDataFile(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The disclosure in one folder, <c>2024/my-bureau</c>; null when it holds none.</summary>
    public static DisclosureFolder? Find(ISourceFiles data, string year, string folder, DiagnosticBag diagnostics)
    {
        var main = MainFiles(data, folder);
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

    private static List<string> MainFiles(ISourceFiles data, string folder)
    {
        var main = new List<string>(1);
        foreach (var file in data.ListFiles(folder))
        {
            if (Endings.Any(ending => file.Equals($"{folder}/disclosure{ending}", StringComparison.OrdinalIgnoreCase)))
            {
                main.Add(file);
            }
        }

        return main;
    }

    private static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);
}
