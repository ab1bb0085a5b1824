using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Finds the department: on the cover, or in the names of the budget units above the tables.</summary>
internal sealed class DepartmentFinder(FormIndex index, SourceSpan file, DiagnosticBag findings)
{
    public string Find(string? onCover, List<ProjectDraft> drafts)
    {
        if (onCover is not null)
        {
            return onCover;
        }

        var units = drafts.Select(draft => draft.Unit?.Name ?? "").Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (units.Count == 0)
        {
            findings.Add(RecognitionDiagnostics.NoDepartment(file, index.Words.MissingDepartment));
            return index.Words.MissingDepartment;
        }

        var department = units.Aggregate((a, b) => a[..a.AsSpan().CommonPrefixLength(b)]);
        department = department.Length == 0 ? units[0] : department;
        var suffix = index.Words.UnitSuffixes.FirstOrDefault(end => department.EndsWith(end, StringComparison.Ordinal)) ?? "";
        department = suffix.Length < department.Length ? department[..^suffix.Length] : department;
        findings.Add(RecognitionDiagnostics.DepartmentDoubtful(file, department, units[0]));
        return department;
    }
}
