using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>A value of an input file, YAML or JSON, as it was typed: nothing is interpreted yet.</summary>
/// <param name="Span">Where it was typed.</param>
public abstract record DataNode(SourceSpan Span);
