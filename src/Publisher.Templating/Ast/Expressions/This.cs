using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>this</c>: the object whose members are the current global variables.</summary>
internal sealed class This(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) => evaluator.CurrentObject;
}
