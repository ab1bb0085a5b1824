using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Syntax;

namespace Publisher.Templating.Parsing;

/// <content>Expressions: operators, calls without parentheses, and pipes.</content>
/// <remarks>
/// The language separates arguments by blanks, so that operands and operators are parsed in one loop: after an operand comes an
/// operator (it takes the operand), another operand (then the first one was a function, or an argument), or the end.
/// </remarks>
internal sealed partial class Parser
{
    private Expression ParseExpression(Grammar grammar = Grammar.Default, ImmutableArray<Argument>.Builder? loopOptions = null)
    {
        var start = Current.Start;
        var first = ParseOperation(Precedence.None, grammar, loopOptions);
        if (!Is(TokenKind.Bar) || grammar.HasFlag(Grammar.Basic))
        {
            return first;
        }

        var stages = ImmutableArray.CreateBuilder<Expression>();
        stages.Add(first);
        while (Is(TokenKind.Bar) && !_isRecovering)
        {
            // A pipe may be followed by a line end.
            _newLinesIgnored++;
            Take();
            _newLinesIgnored--;
            stages.Add(ParseOperation(Precedence.None, Grammar.PipeStage));
        }

        return new Pipeline(SpanFrom(start), stages.ToImmutable());
    }

    private Expression ParseOperation(int precedence, Grammar grammar, ImmutableArray<Argument>.Builder? loopOptions = null)
    {
        var start = Current.Start;
        if (!Enter())
        {
            return Missing();
        }

        var call = new CallBuilder(start);
        var left = ParseOperand(grammar);
        var operators = 0;
        while (!_isRecovering && left is not AnonymousFunction && !grammar.HasFlag(Grammar.Basic))
        {
            var context = call.IsStarted ? grammar | Grammar.InArgument : grammar;
            if (TryGetOperator(precedence, grammar, out var operation, out var newPrecedence))
            {
                operators++;
                left = ParseBinary(left, operation, newPrecedence, context & ~Grammar.WhenValue & ~Grammar.PipeStage);
            }
            else if (Is(TokenKind.Question) && precedence == Precedence.None)
            {
                left = ParseConditional(call.Finish(left, SpanFrom));
                break;
            }
            else if (newPrecedence > Precedence.None)
            {
                // An operator that binds less belongs to what is around; `+` does not start an argument here.
                break;
            }
            else if (loopOptions is not null && Is(TokenKind.Identifier))
            {
                left = call.Finish(left, SpanFrom);
                ParseLoopOptions(loopOptions);
                break;
            }
            else if (IsNamedArgument(grammar))
            {
                call.Add(left);
                ParseNamedArguments(call);
                if (!StartsExpression(Current.Kind) || call.EndsWithFunction)
                {
                    left = null;
                    break;
                }

                left = ParseOperand(grammar);
            }
            else if (StartsExpression(Current.Kind) && !grammar.HasFlag(Grammar.InArgument))
            {
                call.Add(left);
                left = ParseOperand(grammar);
            }
            else
            {
                break;
            }

            if (operators > MaximumChain)
            {
                Report(TemplateDiagnostics.TooManyOperators(SpanOf(Current), MaximumChain));
            }
        }

        Leave();
        if (grammar.HasFlag(Grammar.PipeStage) && precedence == Precedence.None && left is PathExpression and not Nested && !call.IsStarted)
        {
            return new Call(left.Span, left, [], isExplicit: false);
        }

        return left is null ? call.Build(SpanFrom) : call.Finish(left, SpanFrom);
    }

    private Expression ParseBinary(Expression left, TokenKind operation, int precedence, Grammar grammar)
    {
        Take();
        var right = ParseOperation(precedence, grammar);
        var span = SpanFrom(left.Span.Start);
        return operation switch
        {
            TokenKind.DoubleAmpersand => new Logical(span, isAnd: true, left, right),
            TokenKind.DoubleBar => new Logical(span, isAnd: false, left, right),
            TokenKind.DoubleQuestion => new Coalesce(span, whenNull: true, left, right),
            TokenKind.QuestionBang => new Coalesce(span, whenNull: false, left, right),
            _ => new Binary(span, Precedence.ToOperator(operation), left, right),
        };
    }

    private Conditional ParseConditional(Expression condition)
    {
        Take();
        var then = ParseExpression(Grammar.NoNamedArguments);
        Expect(TokenKind.Colon, ":");
        var otherwise = ParseExpression(Grammar.NoNamedArguments);
        return new Conditional(SpanFrom(condition.Span.Start), condition, then, otherwise);
    }

    private bool TryGetOperator(int precedence, Grammar grammar, out TokenKind operation, out int newPrecedence)
    {
        operation = Current.Kind;
        newPrecedence = Precedence.Of(operation);
        return newPrecedence > precedence && !(operation == TokenKind.DoubleBar && grammar.HasFlag(Grammar.WhenValue));
    }

    /// <summary>What stands for an expression that is missing; the error was reported, so it is never run.</summary>
    private Literal Missing() => new(SpanOf(Current) with { Length = 0 }, value: null);
}
