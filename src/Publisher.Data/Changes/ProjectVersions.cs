using System.Text;
using Publisher.Data.Model;
using Publisher.Text.Sources;

namespace Publisher.Data.Changes;

/// <summary>One project as the parts of one disclosure print it; what they print may differ from part to part.</summary>
internal sealed class ProjectVersions
{
    private readonly List<(string Part, Project Project)> _tables = [];

    private ProjectVersions(string fileName) => FileName = fileName;

    /// <summary>Each different text once, with the first part that prints it.</summary>
    public IReadOnlyList<(string Part, Project Project)> Tables => _tables;

    public Project First => _tables[0].Project;

    public string FileName { get; }

    public string Name => First.Name.Text.Trim();

    public string? Code => First.Code?.Text.Trim();

    /// <summary>All that stands in the table.</summary>
    public string Words
    {
        get
        {
            var words = new StringBuilder().Append(First.Name).Append(First.Purpose);
            foreach (var goal in First.Goals)
            {
                words.Append(goal.Text);
            }

            foreach (var row in First.Indicators)
            {
                words.Append(row.Level3).Append(row.Description).Append(row.Value).Append(row.Basis);
            }

            return words.ToString();
        }
    }

    public Project? Find(string part)
    {
        foreach (var (title, project) in _tables)
        {
            if (title == part)
            {
                return project;
            }
        }

        return null;
    }

    /// <summary>The projects of a disclosure in the order of their first tables.</summary>
    public static IReadOnlyList<ProjectVersions> AllOf(Disclosure disclosure)
    {
        var all = new List<ProjectVersions>();
        var byFile = new Dictionary<SourceSpan, ProjectVersions>();
        foreach (var part in disclosure.Parts)
        {
            foreach (var table in part.Tables)
            {
                if (!byFile.TryGetValue(table.Project.Span, out var project))
                {
                    project = new ProjectVersions(FileNames.Of(table.Project.Span));
                    byFile.Add(table.Project.Span, project);
                    all.Add(project);
                }

                project._tables.Add((part.Title, table.Project));
            }
        }

        return all;
    }
}
