using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Keys with their values, in the order typed; no key occurs twice.</summary>
public sealed record DataMapping(ImmutableArray<DataEntry> Entries, SourceSpan Span) : DataNode(Span);
