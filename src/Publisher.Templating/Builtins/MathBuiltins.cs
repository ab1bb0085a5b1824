using System.Numerics;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>
/// The functions of <c>math</c>, without <c>random</c> and <c>uuid</c>: the same input must give the same output.
/// </summary>
internal static class MathBuiltins
{
    private static readonly string[] Names =
        ["abs", "ceil", "divided_by", "floor", "format", "is_number", "minus", "modulo", "plus", "round", "times"];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "abs" => Of(name, "value", Abs),
        "ceil" => Of(name, "value", (call, _) => Math.Ceiling(call.Number(0))),
        "divided_by" => Of(name, "value divisor", DividedBy),
        "floor" => Of(name, "value", (call, _) => Math.Floor(call.Number(0))),
        "format" => Of(name, "value format culture?", Format),
        "is_number" => Of(name, "value", (_, arguments) => Box.Of(Number.Is(arguments[0]))),
        "minus" => Of(name, "value with", Operation(BinaryOperator.Subtract)),
        "modulo" => Of(name, "value with", Operation(BinaryOperator.Modulus)),
        "plus" => Of(name, "value with", Operation(BinaryOperator.Add)),
        "round" => Of(name, "value precision?", Round),
        "times" => Of(name, "value with", Operation(BinaryOperator.Multiply)),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("math." + name, parameters, body);

    private static FunctionBody Operation(BinaryOperator operation) => (call, arguments) => Operators.Apply(
        call.Evaluator, operation, new Operand(arguments[0], call.ArgumentSpan(0)), new Operand(arguments[1], call.ArgumentSpan(1)), call.Span);

    private static object? Abs(CallContext call, ReadOnlySpan<object?> arguments) => arguments[0] switch
    {
        null or bool => arguments[0],
        int number => Box.Of(Math.Abs((long)number)),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        long number => Number.Fit(BigInteger.Abs(number)),
        BigInteger number => Number.Fit(BigInteger.Abs(number)),
        var other => throw call.Error(TemplateDiagnostics.NumberExpected(call.ArgumentSpan(0), Evaluator.Describe(other))),
    };

    /// <summary>By an integer the result is an integer, rounded down.</summary>
    private static object? DividedBy(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var dividend = new Operand(call.Number(0), call.ArgumentSpan(0));
        var result = Operators.Apply(
            call.Evaluator, BinaryOperator.Divide, dividend, new Operand(arguments[1], call.ArgumentSpan(1)), call.Span);
        if (arguments[1] is not int || result is not double quotient)
        {
            return result;
        }

        var rounded = Math.Floor(quotient);
        return double.IsFinite(rounded)
            ? Number.Fit((BigInteger)rounded)
            : throw call.Error(TemplateDiagnostics.DivisionByZero(call.ArgumentSpan(1)));
    }

    private static object Round(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var precision = call.Integer(1);
        return precision is >= 0 and <= 15
            ? Math.Round(call.Number(0), precision)
            : throw call.Error(TemplateDiagnostics.NumberOutOfRange(call.ArgumentSpan(1), 0, 15));
    }

    private static string Format(CallContext call, ReadOnlySpan<object?> arguments)
    {
        FormatText.CheckCulture(call, call.OptionalText(2), 2);
        return arguments[0] switch
        {
            null => "",
            IFormattable number when Number.Is(arguments[0]) => FormatText.Apply(call, number, call.Text(1)),
            var other => throw call.Error(TemplateDiagnostics.NumberExpected(call.ArgumentSpan(0), Evaluator.Describe(other))),
        };
    }
}
