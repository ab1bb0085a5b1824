using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>What one project file says, before it is known which number it has in which part.</summary>
internal sealed record ProjectEntry
{
    /// <summary>Where the number was typed; the file's beginning when it was not.</summary>
    public required SourceSpan NumberSpan { get; init; }

    /// <summary>序号 as typed, or null.</summary>
    public int? Number { get; init; }

    /// <summary>序号 was typed as empty: no number is printed.</summary>
    public bool IsUnnumbered { get; init; }

    /// <summary>不公开: the reason; then there is no <see cref="Project"/>.</summary>
    public PrintedText? WithheldReason { get; init; }

    /// <summary>Null for a withheld project, and for a file with errors, which keeps its place in the order.</summary>
    public Project? Project { get; init; }

    /// <summary>各部分另写: what one part prints otherwise, by the part's title.</summary>
    public ImmutableArray<KeyValuePair<string, Project>> ProjectsByPart { get; init; } = [];

    /// <summary>表题 for all parts.</summary>
    public PrintedText? Title { get; init; }

    /// <summary>表题 by the title of the part.</summary>
    public ImmutableArray<DataEntry> TitlesByPart { get; init; } = [];

    /// <summary>所属部分; empty means all.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The project as a part prints it.</summary>
    public Project? ProjectIn(string part)
    {
        foreach (var (title, project) in ProjectsByPart)
        {
            if (title == part)
            {
                return project;
            }
        }

        return Project;
    }
}
