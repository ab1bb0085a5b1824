using Publisher.Text.Sources;

namespace Publisher.Templating.Ast;

/// <summary>A part of a parsed template. Immutable: one template is run by many threads at once.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
