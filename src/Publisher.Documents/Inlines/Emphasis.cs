using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>Stressed words: Chinese sets them in 楷体, never slanted.</summary>
public sealed record Emphasis(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);
