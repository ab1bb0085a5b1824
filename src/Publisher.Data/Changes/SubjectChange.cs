using System.Collections.Immutable;

namespace Publisher.Data.Changes;

/// <summary>What happened to one section or one project.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Title">The section's key or the project's name; empty for the document itself.</param>
/// <param name="Changes">The differences; none for a project that came or went.</param>
public sealed record SubjectChange(SubjectChangeKind Kind, string Title, ImmutableArray<Change> Changes)
{
    /// <summary>项目编码, where it is about a project that has one.</summary>
    public string? Code { get; init; }

    /// <summary>预算数 as printed with its unit, where a project came or went.</summary>
    public string? Budget { get; init; }

    /// <summary>Why, where a project is no longer published.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is about a project.</summary>
    public bool IsProject { get; init; }
}
