using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>A list of values.</summary>
public sealed record DataSequence(ImmutableArray<DataNode> Items, SourceSpan Span) : DataNode(Span);
