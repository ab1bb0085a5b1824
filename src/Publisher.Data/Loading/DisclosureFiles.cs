using System.Collections.Immutable;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Tells the files of a disclosure's folder apart by their names.</summary>
/// <param name="Disclosure">disclosure.yaml, or null.</param>
/// <param name="Projects">The files of projects/, by name, ordinal.</param>
internal sealed record DisclosureFiles(SourceFile? Disclosure, ImmutableArray<SourceFile> Projects)
{
    public static DisclosureFiles Sort(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        SourceFile? disclosure = null;
        var projects = new List<SourceFile>(files.Count);
        var ordered = files.ToArray();
        Array.Sort(ordered, CompareNames);
        foreach (var file in ordered)
        {
            var folder = FolderOf(file.Path);
            if (!HasDataExtension(file.Path))
            {
                diagnostics.Add(ModelDiagnostics.FileNotRead(SourceSpan.OfFile(file)));
            }
            else if (NameOf(folder) == "projects")
            {
                if (projects.Count > 0 && StemOf(projects[^1].Path) == StemOf(file.Path))
                {
                    diagnostics.Add(ModelDiagnostics.SameFileTwice(SourceSpan.OfFile(file), NameOf(projects[^1].Path)));
                }

                projects.Add(file);
            }
            else if (StemOf(file.Path) != "disclosure")
            {
                diagnostics.Add(ModelDiagnostics.FileNotRead(SourceSpan.OfFile(file)));
            }
            else if (disclosure is not null)
            {
                diagnostics.Add(ModelDiagnostics.SameFileTwice(SourceSpan.OfFile(file), NameOf(disclosure.Path)));
            }
            else
            {
                disclosure = file;
            }
        }

        if (disclosure is null)
        {
            diagnostics.Add(ModelDiagnostics.MissingDisclosureFile(
                files.Count == 0 ? default : SourceSpan.OfFile(projects.Count > 0 ? projects[0] : files[0])));
        }

        return new DisclosureFiles(disclosure, [.. projects]);
    }

    /// <summary>The folder two levels above disclosure.yaml, which is named after the year.</summary>
    public static string YearFolderOf(string path) => NameOf(FolderOf(FolderOf(path)));

    private static int CompareNames(SourceFile a, SourceFile b)
    {
        var byName = string.CompareOrdinal(NameOf(a.Path), NameOf(b.Path));
        return byName != 0 ? byName : string.CompareOrdinal(a.Path, b.Path);
    }

    private static bool HasDataExtension(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string StemOf(string path)
    {
        var name = NameOf(path);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name : name[..dot];
    }
}
