using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary>A variable by its name: of the template, of the host, or a built-in.</summary>
internal sealed class GlobalVariable(SourceSpan span, string name) : PathExpression(span)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(Evaluator evaluator) => evaluator.GetGlobal(this);

    public override void Assign(Evaluator evaluator, object? value) => evaluator.SetGlobal(this, value);
}
