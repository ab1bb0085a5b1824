using Publisher.Documents.Outline;

namespace Publisher.Writers.Word;

/// <summary>What may vary between two Word files of one document.</summary>
public sealed record WordWriterOptions
{
    public static WordWriterOptions Default { get; } = new();

    /// <summary>The page numbers printed in the contents; where it knows none, the entry has none.</summary>
    public Pagination Pagination { get; init; } = Pagination.Unknown;
}
