using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>One item of a list.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Label">What is printed before it (<c>1.</c>, <c>•</c>, <c>（一）</c>); empty when its text has its own.</param>
/// <param name="Blocks">Its content.</param>
public sealed record ListItem(SourceSpan Span, string Label, ImmutableArray<Block> Blocks);
