using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>What follows starts a new page.</summary>
public sealed record PageBreak(SourceSpan Span) : Block(Span);
