using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>Characters printed as they are: two blanks stay two blanks. Holds no line breaks.</summary>
public sealed record TextRun(SourceSpan Span, string Text) : Inline(Span);
