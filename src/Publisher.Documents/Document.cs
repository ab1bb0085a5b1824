using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;

namespace Publisher.Documents;

/// <summary>A document in no particular format: what the templates made and every writer reads.</summary>
public sealed record Document(DocumentProperties Properties, StyleSheet Styles, ImmutableArray<Block> Blocks);
