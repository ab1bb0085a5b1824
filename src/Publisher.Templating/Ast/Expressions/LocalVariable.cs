using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary>A variable of the current function or page: <c>$x</c>; <c>$</c> alone has the arguments.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : PathExpression(span)
{
    /// <summary>The name of <c>$</c>, which holds the arguments.</summary>
    public const string Arguments = "";

    /// <summary>The name of <c>$$</c>, which holds the block that <c>wrap</c> passed.</summary>
    public const string Block = "$";

    /// <summary>The name without its dollar sign.</summary>
    public string Name { get; } = name;

    public override object? EvaluateUncalled(Evaluator evaluator) => evaluator.GetLocal(this);

    public override void Assign(Evaluator evaluator, object? value) => evaluator.SetLocal(this, value);
}
