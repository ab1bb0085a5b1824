using System.Collections.Immutable;

namespace Publisher.Templating.Ast.Statements;

/// <summary>The values of a <c>when</c>, and what runs for them.</summary>
internal sealed record WhenBranch(ImmutableArray<Expression> Values, Block Body);
