namespace Publisher.Data.Model;

/// <summary>One project as one part prints it: its number, title and bookmark there.</summary>
public sealed record ProjectTable
{
    /// <summary>序号: the position among the part's files, withheld ones counted, unless typed; null prints none.</summary>
    public int? Number { get; init; }

    /// <summary>The running number for the table's bookmark.</summary>
    public required int BookmarkNumber { get; init; }

    /// <summary>The printed title without its number: 项目名称 and the part's suffix, or 表题.</summary>
    public required PrintedText Title { get; init; }

    public required Project Project { get; init; }
}
