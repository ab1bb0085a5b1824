using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>A piece of a line of text.</summary>
/// <param name="Span">The editor's or template's text it comes from.</param>
public abstract record Inline(SourceSpan Span);
