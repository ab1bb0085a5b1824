namespace Publisher.Templating.Ast.Expressions;

/// <summary>A member of an object as written: <c>name: value</c>.</summary>
internal sealed record MemberInitializer(string Name, Expression Value);
