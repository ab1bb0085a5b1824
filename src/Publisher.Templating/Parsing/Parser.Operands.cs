using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Syntax;

namespace Publisher.Templating.Parsing;

/// <content>Operands: what stands between operators and blanks.</content>
internal sealed partial class Parser
{
    /// <summary>A primary expression with its members, elements, arguments in parentheses, and <c>++</c> or <c>--</c>.</summary>
    private Expression ParseOperand(Grammar grammar)
    {
        var operand = ParsePrimary();
        for (var length = 0; !_isRecovering && operand is not AnonymousFunction; length++)
        {
            if (length > MaximumChain)
            {
                Report(TemplateDiagnostics.TooManyOperators(SpanOf(Current), MaximumChain));
                break;
            }

            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    operand = ParseMember(operand);
                    continue;
                case TokenKind.OpenBracket when IsAdjacent() && operand is PathExpression or Literal or Call or This:
                    operand = ParseElement(operand);
                    continue;
                case TokenKind.OpenParen when IsAdjacent() && !grammar.HasFlag(Grammar.Basic):
                    operand = ParseExplicitCall(operand);
                    continue;
                case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                    var by = Take().Kind == TokenKind.DoublePlus ? 1 : -1;
                    return new Increment(SpanFrom(operand.Span.Start), AsPath(operand), by, isPostfix: true);
            }

            break;
        }

        return operand;
    }

    /// <summary>Without a blank before it, a bracket belongs to the operand; with one, it starts an operand of its own.</summary>
    private bool IsAdjacent() => Previous.End == Current.Start;

    private Expression ParseMember(Expression target)
    {
        var isOptional = Take().Kind == TokenKind.QuestionDot;
        if (!Is(TokenKind.Identifier))
        {
            Report(TemplateDiagnostics.MemberNameExpected(SpanOf(Current), Describe(Current)));
            return target;
        }

        var token = Take();
        var name = TextOf(token);
        if (name is "empty" or "blank" && Is(TokenKind.Question) && IsAdjacent())
        {
            Take();
            return new IsEmpty(target, SpanFrom(target.Span.Start));
        }

        CheckLoopMember(target, token);

        // In a?.b.c the second dot is optional too: there is nothing to take c from when there is no b.
        isOptional |= target is Member { IsOptional: true };
        return new Member(target, name.ToString(), SpanOf(token), isOptional, SpanFrom(target.Span.Start));
    }

    /// <summary>The members of <c>for</c>, <c>while</c> and <c>tablerow</c> are known before the template runs.</summary>
    private void CheckLoopMember(Expression target, Token name)
    {
        if (target is not GlobalVariable { Name: "for" or "while" or "tablerow" } loop)
        {
            return;
        }

        var isKnown = TextOf(name) switch
        {
            "index" or "first" or "even" or "odd" => true,
            "last" or "changed" or "length" or "rindex" => loop.Name != "while",
            "col" or "col0" or "col_first" or "col_last" => loop.Name == "tablerow",
            _ => false,
        };
        if (!isKnown)
        {
            Report(TemplateDiagnostics.UnknownLoopVariable(SpanOf(name), $"{loop.Name}.{TextOf(name)}"));
        }
    }

    private Element ParseElement(Expression target)
    {
        Take();
        var index = ParseExpression();
        Expect(TokenKind.CloseBracket, "]");
        return new Element(target, index, SpanFrom(target.Span.Start));
    }

    /// <summary><c>f(a, b, name: c)</c>.</summary>
    private Call ParseExplicitCall(Expression target)
    {
        Take();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (!_isRecovering && !Is(TokenKind.CloseParen))
        {
            if (arguments.Count > 0)
            {
                Expect(TokenKind.Comma, ",");
            }

            if (IsNamedArgument(Grammar.Default))
            {
                arguments.Add(ParseNamedArgument(Grammar.Default));
                continue;
            }

            var value = ParseExpression();
            arguments.Add(new Argument(Name: null, value, value.Span));
        }

        Expect(TokenKind.CloseParen, ")");
        return new Call(SpanFrom(target.Span.Start), target, arguments.ToImmutable(), isExplicit: true);
    }

    private bool IsNamedArgument(Grammar grammar) =>
        !grammar.HasFlag(Grammar.InArgument) && !grammar.HasFlag(Grammar.NoNamedArguments)
        && Is(TokenKind.Identifier)
        && PeekNext().Kind == TokenKind.Colon;

    private void ParseNamedArguments(CallBuilder call)
    {
        while (IsNamedArgument(Grammar.Default) && !_isRecovering)
        {
            call.AddArgument(ParseNamedArgument(Grammar.Basic));
        }
    }

    private Argument ParseNamedArgument(Grammar grammar)
    {
        var name = Take();
        Expect(TokenKind.Colon, ":");
        var value = ParseExpression(grammar);
        return new Argument(TextOf(name).ToString(), value, SpanFrom(name.Start));
    }

    /// <summary><c>offset: 1 limit: 2 reversed</c>.</summary>
    private void ParseLoopOptions(ImmutableArray<Argument>.Builder options)
    {
        while (Is(TokenKind.Identifier) && !_isRecovering)
        {
            if (PeekNext().Kind == TokenKind.Colon)
            {
                options.Add(ParseNamedArgument(Grammar.Basic));
            }
            else
            {
                var name = Take();
                options.Add(new Argument(TextOf(name).ToString(), Value: null, SpanOf(name)));
            }
        }
    }

    private static bool StartsExpression(TokenKind kind) => kind switch
    {
        TokenKind.Identifier or TokenKind.LocalIdentifier => true,
        TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float => true,
        TokenKind.String or TokenKind.VerbatimString => true,
        TokenKind.InterpolatedString or TokenKind.InterpolatedStart => true,
        TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.Bang or TokenKind.Plus or TokenKind.Minus => true,
        TokenKind.At or TokenKind.Caret or TokenKind.DoublePlus or TokenKind.DoubleMinus => true,
        _ => false,
    };
}
