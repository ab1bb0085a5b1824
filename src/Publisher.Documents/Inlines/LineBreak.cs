using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>A new line inside a paragraph.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);
