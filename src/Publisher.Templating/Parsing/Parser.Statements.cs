using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Ast.Statements;
using Publisher.Templating.Runtime;
using Publisher.Templating.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Templating.Parsing;

/// <content>Statements.</content>
internal sealed partial class Parser
{
    private Statement ParseStatement()
    {
        var start = Current;
        if (_owner == BlockOwner.Case)
        {
            Report(TemplateDiagnostics.OnlyWhenInCase(SpanOf(start), Describe(start)));
        }

        var statement = ParseKeywordStatement();
        ExpectEndOfStatement();

        // Whatever the error, the parser moves on.
        if (Current == start && !Is(TokenKind.EndOfFile))
        {
            Take();
        }

        return statement;
    }

    private Statement ParseKeywordStatement()
    {
        if (!Is(TokenKind.Identifier))
        {
            return ParseExpressionStatement();
        }

        switch (TextOf(Current))
        {
            case "if":
                return ParseIf();
            case "case":
                return ParseCase();
            case "for" or "tablerow" or "while" when PeekNext().Kind == TokenKind.Dot:
                return ParseExpressionStatement();
            case "for":
            case "tablerow":
                return ParseFor();
            case "while":
                return ParseWhile();
            case "break":
                return new JumpStatement(SpanOf(Take()), Flow.Break);
            case "continue":
                return new JumpStatement(SpanOf(Take()), Flow.Continue);
            case "capture":
                return ParseCapture();
            case "with":
                return ParseWith();
            case "wrap":
                return ParseWrap();
            case "func":
                return ParseFunction();
            case "ret":
                return ParseReturn();
            case "import":
                var import = Take();
                var source = ParseExpression();
                return new ImportStatement(SpanFrom(import.Start), source);
            case "readonly":
                return ParseReadOnly();
            default:
                return ParseExpressionStatement();
        }
    }

    private IfStatement ParseIf()
    {
        var opening = Take();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        Block? otherwise = null;
        branches.Add(ParseConditionAndBlock(opening));
        while (IsKeyword("else") && otherwise is null)
        {
            var keyword = Take();
            if (IsKeyword("if"))
            {
                Take();
                branches.Add(ParseConditionAndBlock(opening));
            }
            else
            {
                ExpectEndOfStatement();
                otherwise = ParseBlock(BlockOwner.Other, SpanOf(opening));
            }
        }

        ExpectEnd();
        return new IfStatement(SpanFrom(opening.Start), branches.ToImmutable(), otherwise);
    }

    private Branch ParseConditionAndBlock(Token opening)
    {
        var condition = ParseExpression();
        ExpectEndOfStatement();
        return new Branch(condition, ParseBlock(BlockOwner.Other, SpanOf(opening)));
    }

    private CaseStatement ParseCase()
    {
        var opening = Take();
        var value = ParseExpression();
        ExpectEndOfStatement();
        ParseBlock(BlockOwner.Case, SpanOf(opening));
        var branches = ImmutableArray.CreateBuilder<WhenBranch>();
        while (IsKeyword("when"))
        {
            Take();
            var values = ParseWhenValues();
            ExpectEndOfStatement();
            branches.Add(new WhenBranch(values, ParseBlock(BlockOwner.Other, SpanOf(opening))));
        }

        if (branches.Count == 0 && IsKeyword("else"))
        {
            Report(TemplateDiagnostics.StrayKeyword(SpanOf(Current), "else"));
        }

        var otherwise = ParseElse(opening);
        ExpectEnd();
        return new CaseStatement(SpanFrom(opening.Start), value, branches.ToImmutable(), otherwise);
    }

    /// <summary><c>1, 2</c> or <c>1 || 2</c>.</summary>
    private ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            values.Add(ParseExpression(Grammar.WhenValue));
        }
        while (!_isRecovering && (TryTake(TokenKind.Comma) || TryTake(TokenKind.DoubleBar)));

        return values.ToImmutable();
    }

    private Statement ParseFor()
    {
        var opening = Take();
        var isTableRow = TextOf(opening).SequenceEqual("tablerow");
        var variable = AsPath(ParseExpression(Grammar.Basic));
        if (IsKeyword("in"))
        {
            Take();
        }
        else
        {
            Report(TemplateDiagnostics.Expected(SpanOf(Current), "in", Describe(Current)));
        }

        var options = ImmutableArray.CreateBuilder<Argument>();
        var list = ParseExpression(Grammar.Default, options);
        CheckLoopOptions(options, isTableRow);
        ExpectEndOfStatement();
        var body = ParseBlock(BlockOwner.Other, SpanOf(opening));
        var otherwise = ParseElse(opening);
        ExpectEnd();
        var span = SpanFrom(opening.Start);
        var loop = new Loop(variable, list, options.ToImmutable(), body, otherwise);
        return isTableRow ? new TableRowStatement(span, loop) : new ForStatement(span, loop);
    }

    private void CheckLoopOptions(ImmutableArray<Argument>.Builder options, bool isTableRow)
    {
        foreach (var option in options)
        {
            var needsValue = option.Name is "offset" or "limit" || (isTableRow && option.Name == "cols");
            if (!needsValue && option.Name != "reversed")
            {
                Report(TemplateDiagnostics.UnknownLoopOption(option.Span, option.Name!));
            }
            else if (needsValue && option.Value is null)
            {
                Report(TemplateDiagnostics.Expected(new SourceSpan(_file, option.Span.End, 0), ":", option.Name!));
            }
        }
    }

    private Block? ParseElse(Token opening)
    {
        if (!IsKeyword("else"))
        {
            return null;
        }

        Take();
        ExpectEndOfStatement();
        return ParseBlock(BlockOwner.Other, SpanOf(opening));
    }

    private WhileStatement ParseWhile()
    {
        var opening = Take();
        var (condition, body) = ParseConditionAndBlock(opening);
        ExpectEnd();
        return new WhileStatement(SpanFrom(opening.Start), condition, body);
    }

    private CaptureStatement ParseCapture()
    {
        var opening = Take();
        var target = AsPath(ParseExpression());
        var body = ParseBody(opening);
        return new CaptureStatement(SpanFrom(opening.Start), target, body);
    }

    private WithStatement ParseWith()
    {
        var opening = Take();
        var target = ParseExpression();
        var body = ParseBody(opening);
        return new WithStatement(SpanFrom(opening.Start), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var opening = Take();
        var target = ParseExpression();
        var body = ParseBody(opening);
        return new WrapStatement(SpanFrom(opening.Start), target, body);
    }

    private Block ParseBody(Token opening)
    {
        ExpectEndOfStatement();
        var body = ParseBlock(BlockOwner.Other, SpanOf(opening));
        ExpectEnd();
        return body;
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var opening = Take();
        var variable = AsPath(ParsePrimary());
        if (variable is not (GlobalVariable or LocalVariable))
        {
            Report(TemplateDiagnostics.NotAssignable(variable.Span));
        }

        return new ReadOnlyStatement(SpanFrom(opening.Start), variable);
    }

    private ReturnStatement ParseReturn()
    {
        var opening = Take();
        var value = StartsExpression(Current.Kind) ? ParseExpression() : null;
        return new ReturnStatement(SpanFrom(opening.Start), value);
    }

    /// <summary>Checks that something can be assigned to.</summary>
    private PathExpression AsPath(Expression expression)
    {
        if (expression is PathExpression path)
        {
            return path;
        }

        Report(TemplateDiagnostics.NotAssignable(expression.Span));
        return new GlobalVariable(expression.Span, "");
    }
}
