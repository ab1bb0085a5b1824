using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>A piece of markup and the input that each stretch of it comes from: what templates print unescaped.</summary>
public sealed record MarkupText(string Text, SourceMap Map);
