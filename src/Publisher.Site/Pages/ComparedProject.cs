using Publisher.Site.Records;

namespace Publisher.Site.Pages;

/// <summary>A project through the years.</summary>
/// <param name="Name">As the newest disclosure that has it calls it.</param>
/// <param name="Years">For each of the department's disclosures, the project in it, or null.</param>
internal sealed record ComparedProject(string Name, ProjectRecord?[] Years)
{
    /// <summary>
    /// All projects of a department: those of the newest year first, in printed order, then those that ended earlier. The same
    /// project has the same name but for the year in front of it; of several with one name, the first is taken for the first.
    /// </summary>
    public static IReadOnlyList<ComparedProject> Of(DepartmentYears department)
    {
        var rows = new List<ComparedProject>();
        var known = new Dictionary<(string Name, int Occurrence), ComparedProject>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var year = 0; year < department.Disclosures.Length; year++)
        {
            occurrences.Clear();
            foreach (var project in department.Disclosures[year].Counted)
            {
                var name = WithoutYear(project.Name);
                var occurrence = occurrences.GetValueOrDefault(name);
                occurrences[name] = occurrence + 1;
                if (!known.TryGetValue((name, occurrence), out var row))
                {
                    row = new ComparedProject(project.Name, new ProjectRecord?[department.Disclosures.Length]);
                    known.Add((name, occurrence), row);
                    rows.Add(row);
                }

                row.Years[year] = project;
            }
        }

        return rows;
    }

    /// <summary>招商经费 for 2024年招商经费, 2024年度招商经费 and 2024招商经费.</summary>
    internal static string WithoutYear(string name)
    {
        var text = name.AsSpan().Trim();
        if (text.Length > 4 && IsYear(text[..4]) && !char.IsDigit(text[4]))
        {
            text = text[4..];
            text = text.StartsWith("年度", StringComparison.Ordinal) ? text[2..] : text.TrimStart('年');
        }

        return text.ToString();
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
        && char.IsAsciiDigit(text[2])
        && char.IsAsciiDigit(text[3]);
}
