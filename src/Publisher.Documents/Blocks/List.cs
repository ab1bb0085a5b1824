using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A list whose labels are words of the document, printed as they stand in every format.</summary>
public sealed record List(SourceSpan Span, bool Ordered, ImmutableArray<ListItem> Items) : Block(Span);
