using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>target[index]</c>: an element of a list, a character of a string, or a member by its name.</summary>
internal sealed class Element(Expression target, Expression index, SourceSpan span) : PathExpression(span)
{
    /// <summary>Whether a <c>?.</c> stands before it: then it is null where its target is null.</summary>
    private readonly bool _isOptional = FollowsOptional(target);

    public Expression Target { get; } = target;

    public override object? EvaluateUncalled(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var list = Target.EvaluateTarget(evaluator);
        if (list is null && (_isOptional || evaluator.IsReported(Target.Span)))
        {
            return null;
        }

        return evaluator.GetElement(list, Target, index.Evaluate(evaluator), index);
    }

    public override void Assign(Evaluator evaluator, object? value)
    {
        var list = Target.EvaluateTarget(evaluator);
        evaluator.SetElement(list, Target, index.Evaluate(evaluator), index, value);
    }

    private static bool FollowsOptional(Expression expression) => expression switch
    {
        Member member => member.IsOptional || FollowsOptional(member.Target),
        Element element => element._isOptional,
        Nested nested => FollowsOptional(nested.Inner),
        _ => false,
    };
}
