using System.Collections.Immutable;
using Publisher.Data.Changes;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Versions;

/// <summary>Takes out of a history what it says of projects that were withheld later.</summary>
internal static class WithheldProjects
{
    /// <param name="history">The newest version first.</param>
    public static ImmutableArray<PublishedVersion> Remove(ImmutableArray<PublishedVersion> history)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var shown = ImmutableArray.CreateBuilder<PublishedVersion>(history.Length);
        foreach (var version in history)
        {
            var subjects = ImmutableArray.CreateBuilder<SubjectChange>(version.Changes.Subjects.Length);
            foreach (var subject in version.Changes.Subjects)
            {
                if (subject.Kind == SubjectChangeKind.Withheld)
                {
                    Hide(subject, hidden);
                    subjects.Add(subject with { Title = "", Code = null, Budget = null });
                }
                else if (!subject.IsProject || !IsHidden(subject, hidden))
                {
                    subjects.Add(subject);
                }
                else
                {
                    // Under its earlier name it is the same project.
                    Hide(subject, hidden);
                }
            }

            shown.Add(version with { Changes = new DisclosureChanges(subjects.DrainToImmutable()) });
        }

        return shown.MoveToImmutable();
    }

    private static void Hide(SubjectChange subject, HashSet<string> hidden)
    {
        hidden.Add(subject.Title);
        if (subject.Code is { Length: > 0 } code)
        {
            hidden.Add(code);
        }

        foreach (var change in subject.Changes)
        {
            if (change.Label == Data.Fields.ProjectFields.Name.Key && change.Before is { } earlier)
            {
                hidden.Add(earlier.Trim());
            }
        }
    }

    private static bool IsHidden(SubjectChange subject, HashSet<string> hidden) =>
        hidden.Contains(subject.Title) || (subject.Code is { } code && hidden.Contains(code));
}
