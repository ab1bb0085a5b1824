namespace Publisher.Templating.Ast.Statements;

/// <summary>A condition of <c>if</c> or <c>else if</c>, and what it guards.</summary>
internal sealed record Branch(Expression Condition, Block Body);
