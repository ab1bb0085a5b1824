using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Text.Sources;

namespace Publisher.Templating.Parsing;

/// <summary>A call without parentheses, of which it is not yet known how many arguments follow, or whether it is one at all.</summary>
internal sealed class CallBuilder(int start)
{
    private ImmutableArray<Argument>.Builder? _arguments;
    private Expression? _target;

    public bool IsStarted => _target is not null;

    /// <summary>An anonymous function ends a call: <c>launch do … end</c>.</summary>
    public bool EndsWithFunction => _arguments is [.., { Value: AnonymousFunction }];

    /// <summary>Adds an operand: the first one is the function, the others are arguments.</summary>
    public void Add(Expression operand)
    {
        if (_target is null)
        {
            _target = operand;
        }
        else
        {
            AddArgument(new Argument(Name: null, operand, operand.Span));
        }
    }

    public void AddArgument(Argument argument) => (_arguments ??= ImmutableArray.CreateBuilder<Argument>()).Add(argument);

    /// <summary>The last operand alone when there was no call, or the call with it as its last argument.</summary>
    public Expression Finish(Expression operand, Func<int, SourceSpan> spanFrom)
    {
        if (_target is null)
        {
            return operand;
        }

        Add(operand);
        return Build(spanFrom);
    }

    public Expression Build(Func<int, SourceSpan> spanFrom)
    {
        var call = new Call(spanFrom(start), _target!, _arguments?.ToImmutable() ?? [], isExplicit: false);
        (_target, _arguments) = (null, null);
        return call;
    }
}
