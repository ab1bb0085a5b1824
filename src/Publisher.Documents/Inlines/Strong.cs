using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Inlines;

/// <summary>Words of importance, set in bold.</summary>
public sealed record Strong(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);
