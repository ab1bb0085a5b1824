using System.Collections.Immutable;
using Publisher.Data.Model;

namespace Publisher.Data.Changes;

/// <summary>
/// What differs between two versions of a disclosure in what they say. Numbers that only follow from the order, the order
/// itself and what is never printed are no differences.
/// </summary>
/// <param name="Subjects">The document, its sections, then the projects in the order of the newer version, at last those gone.</param>
public sealed record DisclosureChanges(ImmutableArray<SubjectChange> Subjects)
{
    public static DisclosureChanges None { get; } = new([]);

    public bool IsEmpty => Subjects.IsEmpty;

    public static DisclosureChanges Between(Disclosure before, Disclosure after) =>
        new([.. HeadComparison.Compare(before, after), .. SectionComparison.Compare(before, after), .. ProjectsComparison.Compare(before, after)]);
}
