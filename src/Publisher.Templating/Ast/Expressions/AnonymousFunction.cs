using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>do; ret $0; end</c>.</summary>
internal sealed class AnonymousFunction(SourceSpan span, TemplateFunction function) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) => function;
}
