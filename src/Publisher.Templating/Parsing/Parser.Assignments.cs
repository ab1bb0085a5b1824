using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Ast.Statements;
using Publisher.Templating.Runtime;
using Publisher.Templating.Syntax;

namespace Publisher.Templating.Parsing;

/// <content>Statements that begin with an expression.</content>
internal sealed partial class Parser
{
    private Statement ParseExpressionStatement()
    {
        var start = Current;
        if (Is(TokenKind.LocalIdentifier) && TextOf(start) is "$$")
        {
            return new BlockDelegateStatement(SpanOf(Take()));
        }

        var expression = ParseExpression();
        if (Is(TokenKind.Equal) && expression is Call { IsExplicit: true, Target: GlobalVariable name } call)
        {
            return ParseInlineFunction(start, name, call);
        }

        if (!TryGetAssignment(Current.Kind, out var operation))
        {
            return new ExpressionStatement(SpanFrom(start.Start), expression);
        }

        var target = AsPath(expression);
        Take();
        var value = ParseExpression();
        return new AssignmentStatement(SpanFrom(start.Start), target, operation, value);
    }

    /// <summary><c>f(x, y) = x + y</c>: so far it looked like a call with variables as arguments.</summary>
    private FunctionStatement ParseInlineFunction(Token start, GlobalVariable name, Call call)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>(call.Arguments.Length);
        foreach (var argument in call.Arguments)
        {
            if (argument is { Name: null, Value: GlobalVariable parameter })
            {
                parameters.Add(new Parameter(parameter.Name, ParameterKind.Required, DefaultValue: null));
            }
            else
            {
                Report(TemplateDiagnostics.InvalidParameter(argument.Span));
            }
        }

        Take();
        var value = ParseExpression();
        var function = new TemplateFunction(name.Name, parameters.ToImmutable(), value, body: null);
        return new FunctionStatement(SpanFrom(start.Start), name, function);
    }

    private static bool TryGetAssignment(TokenKind kind, out BinaryOperator? operation)
    {
        operation = kind switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.StarEqual => BinaryOperator.Multiply,
            TokenKind.SlashEqual => BinaryOperator.Divide,
            TokenKind.DoubleSlashEqual => BinaryOperator.DivideRound,
            TokenKind.PercentEqual => BinaryOperator.Modulus,
            _ => null,
        };
        return operation is not null || kind == TokenKind.Equal;
    }
}
