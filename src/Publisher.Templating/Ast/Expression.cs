using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(SourceSpan span) : Node(span)
{
    /// <summary>The value. A function that is named without arguments is called.</summary>
    public abstract object? Evaluate(Evaluator evaluator);

    /// <summary>The value with a function left uncalled: what <c>@</c> and a call's target need.</summary>
    public virtual object? EvaluateUncalled(Evaluator evaluator) => Evaluate(evaluator);

    /// <summary>The value as the left side of <c>.</c> or <c>[ ]</c>: a function is called, but takes no piped value.</summary>
    public virtual object? EvaluateTarget(Evaluator evaluator) => Evaluate(evaluator);
}
