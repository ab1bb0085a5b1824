using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Ast.Statements;
using Publisher.Templating.Runtime;
using Publisher.Templating.Syntax;

namespace Publisher.Templating.Parsing;

/// <content>Functions.</content>
internal sealed partial class Parser
{
    private FunctionStatement ParseFunction()
    {
        var opening = Take();
        var name = AsPath(ParsePrimary());
        var text = name switch
        {
            GlobalVariable global => global.Name,
            LocalVariable local => "$" + local.Name,
            _ => "",
        };
        if (text.Length == 0)
        {
            Report(TemplateDiagnostics.NotAssignable(name.Span));
        }

        var function = ParseFunctionRest(text, opening);
        return new FunctionStatement(SpanFrom(opening.Start), name, function);
    }

    /// <summary><c>do … end</c>; it may stand inside brackets, where line ends mean nothing, but its own do.</summary>
    private AnonymousFunction ParseAnonymousFunction()
    {
        var opening = Take();
        var ignored = _newLinesIgnored;
        _newLinesIgnored = 0;
        var function = ParseFunctionRest("do", opening);
        _newLinesIgnored = ignored;
        SkipIgnoredNewLines();
        return new AnonymousFunction(SpanFrom(opening.Start), function);
    }

    private TemplateFunction ParseFunctionRest(string name, Token opening)
    {
        var parameters = Is(TokenKind.OpenParen) ? ParseParameters() : default;
        ExpectEndOfStatement();
        var body = ParseBlock(BlockOwner.Other, SpanOf(opening));
        ExpectEnd();
        return new TemplateFunction(name, parameters, value: null, body);
    }

    private ImmutableArray<Parameter> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        Take();
        while (!_isRecovering && !Is(TokenKind.CloseParen))
        {
            if (parameters.Count > 0)
            {
                Expect(TokenKind.Comma, ",");
            }

            var previous = parameters.Count > 0 ? parameters[^1].Kind : ParameterKind.Required;
            var start = Current;
            var parameter = ParseParameter();
            if (parameter.Kind < previous || previous == ParameterKind.Rest || parameters.Count == MaximumDepth - 1)
            {
                Report(TemplateDiagnostics.ParameterOrder(SpanOf(start), parameter.Name));
            }

            parameters.Add(parameter);
        }

        Expect(TokenKind.CloseParen, ")");
        return parameters.ToImmutable();
    }

    private Parameter ParseParameter()
    {
        if (!Is(TokenKind.Identifier))
        {
            Report(TemplateDiagnostics.InvalidParameter(SpanOf(Current)));
            return new Parameter("", ParameterKind.Required, DefaultValue: null);
        }

        var name = TextOf(Take()).ToString();
        if (TryTake(TokenKind.Ellipsis))
        {
            return new Parameter(name, ParameterKind.Rest, DefaultValue: null);
        }

        if (!TryTake(TokenKind.Equal))
        {
            return new Parameter(name, ParameterKind.Required, DefaultValue: null);
        }

        var value = ParseExpression();
        if (value is Literal literal)
        {
            return new Parameter(name, ParameterKind.Optional, literal.Value);
        }

        Report(TemplateDiagnostics.DefaultNotLiteral(value.Span));
        return new Parameter(name, ParameterKind.Optional, DefaultValue: null);
    }
}
