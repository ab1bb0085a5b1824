using System.Collections.Immutable;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>{ name: value }</c>; of two members with one name the last one counts.</summary>
internal sealed class ObjectInitializer(SourceSpan span, ImmutableArray<MemberInitializer> members) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
        {
            result[name] = value.Evaluate(evaluator);
        }

        return result;
    }
}
