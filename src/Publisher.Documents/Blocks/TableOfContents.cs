using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A list of the document's headings with links and, on paper, page numbers; made from the outline.</summary>
/// <param name="Span">Where it was asked for.</param>
/// <param name="FirstLevel">The highest heading level listed, 1 to 4.</param>
/// <param name="LastLevel">The lowest heading level listed, 1 to 4.</param>
public sealed record TableOfContents(SourceSpan Span, int FirstLevel, int LastLevel) : Block(Span);
