using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>An argument given by name: <c>count: 15</c>.</summary>
internal sealed record NamedValue(string Name, object? Value, SourceSpan Span);
