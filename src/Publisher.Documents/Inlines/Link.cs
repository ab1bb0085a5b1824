using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>A link.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Target"><c>#id</c> inside the document, or an http(s) or mailto address.</param>
/// <param name="Inlines">Its words.</param>
public sealed record Link(SourceSpan Span, string Target, ImmutableArray<Inline> Inlines) : Inline(Span)
{
    public bool IsInternal => Target.StartsWith('#');
}
