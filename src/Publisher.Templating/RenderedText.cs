using Publisher.Text.Sources;

namespace Publisher.Templating;

/// <summary>What a template printed, and where each stretch of it came from.</summary>
public sealed record RenderedText(string Text, SourceMap Map);
