using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary>An argument as written.</summary>
/// <param name="Name">Its name in <c>name: value</c>, or null.</param>
/// <param name="Value">The value; null for a bare name such as <c>reversed</c>.</param>
/// <param name="Span">The whole argument.</param>
internal sealed record Argument(string? Name, Expression? Value, SourceSpan Span);
