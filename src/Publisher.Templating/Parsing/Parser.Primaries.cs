using System.Collections.Immutable;
using System.Globalization;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Syntax;
using Publisher.Templating.Values;

namespace Publisher.Templating.Parsing;

/// <content>Literals, variables, brackets and what stands before an operand.</content>
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.LocalIdentifier:
                return ParseLocal();
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String:
                return ParseString();
            case TokenKind.VerbatimString:
                var verbatim = Take();
                return new Literal(SpanOf(verbatim), TextOf(verbatim)[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal));
            case TokenKind.InterpolatedString or TokenKind.InterpolatedStart:
                return ParseInterpolatedString();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Bang:
                return ParseUnary(UnaryOperator.Not);
            case TokenKind.Minus:
                return ParseUnary(UnaryOperator.Negate);
            case TokenKind.Plus:
                return ParseUnary(UnaryOperator.Plus);
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return ParseIncrement();
            case TokenKind.At:
                var at = Take();
                var aliased = ParseExpression(Grammar.Basic);
                return new FunctionAlias(SpanFrom(at.Start), aliased);
            case TokenKind.Caret:
                var caret = Take();
                var list = ParseOperation(Precedence.Unary, Grammar.Default);
                return new Spread(SpanFrom(caret.Start), list);
            default:
                Report(TemplateDiagnostics.ExpressionExpected(SpanOf(Current), Describe(Current)));
                return Missing();
        }
    }

    private Expression ParseName()
    {
        if (IsKeyword("do"))
        {
            return ParseAnonymousFunction();
        }

        var token = Take();
        var span = SpanOf(token);
        return TextOf(token) switch
        {
            "null" => new Literal(span, value: null),
            "true" => new Literal(span, Box.True),
            "false" => new Literal(span, Box.False),
            "this" => new This(span),
            var name => new GlobalVariable(span, name.ToString()),
        };
    }

    /// <summary><c>$name</c>, <c>$</c>, or <c>$0</c>, which is short for <c>$[0]</c>.</summary>
    private Expression ParseLocal()
    {
        var token = Take();
        var span = SpanOf(token);
        var name = TextOf(token)[1..];
        if (name is "$")
        {
            Report(TemplateDiagnostics.BlockDelegateNotAlone(span));
        }

        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new Element(new LocalVariable(span, LocalVariable.Arguments), new Literal(span, Box.Of(index)), span)
            : new LocalVariable(span, name.ToString());
    }

    private Literal ParseNumber()
    {
        var token = Take();
        if (NumberLiteral.TryParse(token.Kind, TextOf(token), out var value))
        {
            return new Literal(SpanOf(token), value);
        }

        Report(TemplateDiagnostics.InvalidNumber(SpanOf(token)));
        return Missing();
    }

    private Literal ParseString()
    {
        var token = Take();
        return new Literal(SpanOf(token), StringLiteral.Decode(TextOf(token)[1..^1], interpolated: false));
    }

    private InterpolatedString ParseInterpolatedString()
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var token = Take();
        parts.Add(Part(token, skipped: 2));
        while (token.Kind is TokenKind.InterpolatedStart or TokenKind.InterpolatedMiddle && !_isRecovering)
        {
            parts.Add(ParseExpression());
            if (Current.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                Report(TemplateDiagnostics.Expected(SpanOf(Current), "}", Describe(Current)));
                break;
            }

            token = Take();
            parts.Add(Part(token, skipped: 1));
        }

        return new InterpolatedString(SpanFrom(parts[0].Span.Start), parts.ToImmutable());
    }

    private Literal Part(Token token, int skipped) =>
        new(SpanOf(token), StringLiteral.Decode(TextOf(token)[skipped..^1], interpolated: true));

    private Nested ParseNested()
    {
        var open = Take();
        var inner = ParseExpression();
        Expect(TokenKind.CloseParen, ")");
        return new Nested(SpanFrom(open.Start), inner);
    }

    private ArrayInitializer ParseArray()
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        _newLinesIgnored++;
        var open = Take();
        while (!_isRecovering && !Is(TokenKind.CloseBracket))
        {
            items.Add(ParseExpression());
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesIgnored--;
        Expect(TokenKind.CloseBracket, "]");
        return new ArrayInitializer(SpanFrom(open.Start), items.ToImmutable());
    }

    private ObjectInitializer ParseObject()
    {
        var members = ImmutableArray.CreateBuilder<MemberInitializer>();
        _newLinesIgnored++;
        var open = Take();
        if (Is(TokenKind.OpenBrace) && IsAdjacent())
        {
            // Two braces in code are an object in an object, which has no name: rather a second code block.
            Report(TemplateDiagnostics.NestedCode(SpanOf(open) with { Length = 2 }));
        }

        while (!_isRecovering && !Is(TokenKind.CloseBrace))
        {
            var name = ParseMemberName();
            Expect(TokenKind.Colon, ":");
            members.Add(new MemberInitializer(name, ParseExpression()));
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesIgnored--;
        Expect(TokenKind.CloseBrace, "}");
        return new ObjectInitializer(SpanFrom(open.Start), members.ToImmutable());
    }

    private string ParseMemberName()
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier:
                return TextOf(Take()).ToString();
            case TokenKind.String:
                return (string)ParseString().Value!;
            case TokenKind.VerbatimString:
                return (string)((Literal)ParsePrimary()).Value!;
            default:
                Report(TemplateDiagnostics.MemberNameExpected(SpanOf(Current), Describe(Current)));
                return "";
        }
    }

    private Unary ParseUnary(UnaryOperator operation)
    {
        var token = Take();
        var operand = ParseOperation(Precedence.Unary, Grammar.Default);
        return new Unary(SpanFrom(token.Start), operation, operand);
    }

    private Increment ParseIncrement()
    {
        var token = Take();
        var operand = ParsePrefixOperand();
        return new Increment(SpanFrom(token.Start), operand, token.Kind == TokenKind.DoublePlus ? 1 : -1, isPostfix: false);
    }

    /// <summary>Nests as deep as the operators before it: <c>++++++x</c>.</summary>
    private PathExpression ParsePrefixOperand()
    {
        if (!Enter())
        {
            return new GlobalVariable(SpanOf(Current), "");
        }

        var operand = ParseOperand(Grammar.Basic);
        Leave();
        return AsPath(operand);
    }
}
