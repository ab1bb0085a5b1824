using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>One part of the disclosure that prints project tables.</summary>
public sealed record ProjectPart
{
    /// <summary>What stands above the title, as the form declares it; or empty.</summary>
    public string Ordinal { get; init; } = "";

    /// <summary>The part's title, as the form declares it.</summary>
    public required string Title { get; init; }

    /// <summary>The published tables, in the order of their files.</summary>
    public ImmutableArray<ProjectTable> Tables { get; init; } = [];

    /// <summary>The projects that keep a number but are not published.</summary>
    public ImmutableArray<WithheldProject> Withheld { get; init; } = [];
}
