using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>A value with the place of the expression it came from.</summary>
internal readonly record struct Operand(object? Value, SourceSpan Span);
