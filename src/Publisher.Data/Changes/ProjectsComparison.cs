using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Data.Rules.LastYear;

namespace Publisher.Data.Changes;

/// <summary>
/// Compares the projects: which came and went, and what differs in the others. A project is known again by its code, by its
/// name, or by most of its words; its number and its file play no part.
/// </summary>
internal static class ProjectsComparison
{
    /// <summary>A table that keeps less than this much of its words is another project's.</summary>
    private const double Alike = 0.5;

    public static IEnumerable<SubjectChange> Compare(Disclosure before, Disclosure after)
    {
        var withheld = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var project in after.Parts.SelectMany(part => part.Withheld))
        {
            withheld.TryAdd(FileNames.Of(project.Span), project.Reason.Text.Trim());
        }

        Func<ProjectVersions, string?>[] marks =
        [
            project => project.Code,
            project => project.Name,
            project => ProjectIdentity.NameOf(project.First),
        ];
        foreach (var (left, right) in Pairing.Match(
            ProjectVersions.AllOf(before), ProjectVersions.AllOf(after), marks, project => project.Words, Alike))
        {
            if (Compare(left, right, withheld) is { } change)
            {
                yield return change;
            }
        }
    }

    private static SubjectChange? Compare(
        ProjectVersions? before, ProjectVersions? after, Dictionary<string, string> withheld)
    {
        if (after is null)
        {
            var isWithheld = withheld.TryGetValue(before!.FileName, out var reason);
            return Gone(before, isWithheld ? SubjectChangeKind.Withheld : SubjectChangeKind.Removed) with { Reason = reason };
        }

        if (before is null)
        {
            return Gone(after, SubjectChangeKind.Added);
        }

        var changes = new ChangeList();
        foreach (var (part, project) in after.Tables)
        {
            // A part that printed nothing of it before shows the same words as the others.
            ProjectComparison.Compare(before.Find(part) ?? before.First, project, changes);
        }

        return changes.Count == 0 ? null : Subject(after, SubjectChangeKind.Changed, changes.ToImmutable());
    }

    private static SubjectChange Gone(ProjectVersions project, SubjectChangeKind kind) => Subject(project, kind, []) with
    {
        Budget = project.First.Budget is { Text.IsBlank: false } budget ? $"{budget}{project.First.MoneyUnit}" : null,
    };

    private static SubjectChange Subject(ProjectVersions project, SubjectChangeKind kind, ImmutableArray<Change> changes) =>
        new(kind, project.Name, changes) { Code = project.Code, IsProject = true };
}
