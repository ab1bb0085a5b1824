using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;

namespace Publisher.Templating.Ast.Statements;

/// <summary>What is written in a loop.</summary>
/// <param name="Variable">Takes each item in turn.</param>
/// <param name="List">Evaluates to the items.</param>
/// <param name="Options"><c>offset</c>, <c>limit</c>, <c>reversed</c>, <c>cols</c>.</param>
/// <param name="Body">Runs for each item.</param>
/// <param name="Otherwise">Runs when there is none.</param>
internal sealed record Loop(
    PathExpression Variable, Expression List, ImmutableArray<Argument> Options, Block Body, Block? Otherwise);
