using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A piece of a document that stands in its own lines.</summary>
/// <param name="Span">The editor's or template's text it comes from.</param>
public abstract record Block(SourceSpan Span);
