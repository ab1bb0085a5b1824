using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>target.name</c>, or <c>target?.name</c>, which is null when there is no target or no such member.</summary>
internal sealed class Member(Expression target, string name, SourceSpan nameSpan, bool isOptional, SourceSpan span) : PathExpression(span)
{
    public Expression Target { get; } = target;

    /// <summary>Whether it, or what it stands on, was written with <c>?.</c>.</summary>
    public bool IsOptional { get; } = isOptional;

    public override object? EvaluateUncalled(Evaluator evaluator)
    {
        var owner = Target.EvaluateTarget(evaluator);
        return owner is null
            ? evaluator.GetMemberOfNull(Target, name, nameSpan, IsOptional)
            : evaluator.GetMember(owner, name, nameSpan, IsOptional, this);
    }

    public override void Assign(Evaluator evaluator, object? value) =>
        evaluator.SetMember(Target.EvaluateTarget(evaluator), name, value, nameSpan);
}
