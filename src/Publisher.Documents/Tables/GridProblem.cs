using Publisher.Text.Sources;

namespace Publisher.Documents.Tables;

/// <summary>A place where a table leaves its grid.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Row">The row, from 0, head rows counted.</param>
/// <param name="Span">The cell or row.</param>
public sealed record GridProblem(GridProblemKind Kind, int Row, SourceSpan Span);
