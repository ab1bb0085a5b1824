using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>func f … end</c>, or <c>f(x) = …</c>: puts the function into a variable.</summary>
internal sealed class FunctionStatement(SourceSpan span, PathExpression variable, TemplateFunction function) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        variable.Assign(evaluator, function);
        return Flow.Next;
    }
}
