using System.Numerics;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>Numbers. Integers grow as needed; of two types the wider one counts: decimal, double, float, integer.</summary>
internal static class Arithmetic
{
    /// <summary>Bits of the largest integer: beyond, numbers only serve to fill the memory.</summary>
    private const int MaximumBits = 64 * 1024;

    /// <summary>Two small integers, the usual case; false for operators that need more care.</summary>
    public static bool TryApply(BinaryOperator operation, int left, int right, out object? result)
    {
        result = operation switch
        {
            BinaryOperator.Add => Box.Of((long)left + right),
            BinaryOperator.Subtract => Box.Of((long)left - right),
            BinaryOperator.Multiply => Box.Of((long)left * right),
            BinaryOperator.Divide => (double)left / right,
            BinaryOperator.DivideRound when right != 0 => Box.Of((long)left / right),
            BinaryOperator.Modulus when right != 0 => Box.Of((long)left % right),
            _ => Operators.Compare(operation, left.CompareTo(right)),
        };
        return result is not null;
    }

    public static object? Apply(Evaluator evaluator, BinaryOperator operation, Operand left, Operand right, SourceSpan span)
    {
        try
        {
            return (left.Value, right.Value) switch
            {
                (decimal, _) or (_, decimal) =>
                    Apply(operation, ToDecimal(evaluator, left), ToDecimal(evaluator, right), static (x, y) => Math.Round(x / y), null),
                (double, _) or (_, double) =>
                    Apply(operation, ToDouble(evaluator, left), ToDouble(evaluator, right), static (x, y) => Math.Round(x / y), Math.Pow),
                (float, _) or (_, float) => Apply(
                    operation,
                    (float)ToDouble(evaluator, left),
                    (float)ToDouble(evaluator, right),
                    static (x, y) => MathF.Truncate(x / y),
                    MathF.Pow),
                _ => ApplyToIntegers(evaluator, operation, ToInteger(evaluator, left), ToInteger(evaluator, right), span),
            } ?? throw Operators.Unsupported(evaluator, operation, left, right, span);
        }
        catch (DivideByZeroException)
        {
            throw evaluator.Error(TemplateDiagnostics.DivisionByZero(span));
        }
        catch (OverflowException)
        {
            throw evaluator.Error(TemplateDiagnostics.NumberTooLarge(span));
        }
    }

    /// <summary><c>+x</c> or <c>-x</c>.</summary>
    public static object ApplySign(Evaluator evaluator, bool negate, object? value, SourceSpan span) => value switch
    {
        _ when !Number.Is(value) => throw evaluator.Error(TemplateDiagnostics.NumberExpected(span, Evaluator.Describe(value))),
        _ when !negate => value!,
        int number => Box.Of(-(long)number),
        double number => -number,
        float number => -number,
        decimal number => -number,
        long number => Number.Fit(-(BigInteger)number),
        _ => Number.Fit(-(BigInteger)value!),
    };

    private static object? Apply<T>(BinaryOperator operation, T left, T right, Func<T, T, T> divideRound, Func<T, T, T>? power)
        where T : INumber<T>
    {
        return operation switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideRound => divideRound(left, right),
            BinaryOperator.Modulus => left % right,
            BinaryOperator.ShiftLeft => left * Power(right, power),
            BinaryOperator.ShiftRight => left / Power(right, power),

            // Not by CompareTo: NaN is not equal to itself.
            BinaryOperator.Equal => Box.Of(left == right),
            BinaryOperator.NotEqual => Box.Of(left != right),
            BinaryOperator.Less => Box.Of(left < right),
            BinaryOperator.LessOrEqual => Box.Of(left <= right),
            BinaryOperator.Greater => Box.Of(left > right),
            BinaryOperator.GreaterOrEqual => Box.Of(left >= right),
            _ => null,
        };
    }

    private static T Power<T>(T exponent, Func<T, T, T>? power)
        where T : INumber<T> =>
        power is null
            ? T.CreateChecked(Math.Pow(2, double.CreateChecked(exponent)))
            : power(T.CreateChecked(2), exponent);

    private static object? ApplyToIntegers(
        Evaluator evaluator, BinaryOperator operation, BigInteger left, BigInteger right, SourceSpan span)
    {
        if (operation == BinaryOperator.Multiply && left.GetBitLength() + right.GetBitLength() > MaximumBits)
        {
            throw new OverflowException();
        }

        return operation switch
        {
            BinaryOperator.Add => Number.Fit(left + right),
            BinaryOperator.Subtract => Number.Fit(left - right),
            BinaryOperator.Multiply => Number.Fit(left * right),
            BinaryOperator.Divide => (double)left / (double)right,
            BinaryOperator.DivideRound => Number.Fit(BigInteger.Divide(left, right)),
            BinaryOperator.Modulus => Number.Fit(BigInteger.Remainder(left, right)),
            BinaryOperator.ShiftLeft => Number.Fit(left << ShiftBy(right)),
            BinaryOperator.ShiftRight => Number.Fit(left >> ShiftBy(right)),
            BinaryOperator.RangeInclude => Range(evaluator, left, right, isInclusive: true, span),
            BinaryOperator.RangeExclude => Range(evaluator, left, right, isInclusive: false, span),
            _ => Operators.Compare(operation, left.CompareTo(right)),
        };
    }

    private static int ShiftBy(BigInteger bits) =>
        BigInteger.Abs(bits) <= MaximumBits ? (int)bits : throw new OverflowException();

    /// <summary><c>1..3</c> is 1, 2, 3; <c>3..1</c> is 3, 2, 1; <c>1..&lt;1</c> is nothing.</summary>
    private static ScriptRange Range(Evaluator evaluator, BigInteger first, BigInteger last, bool isInclusive, SourceSpan span)
    {
        var count = BigInteger.Abs(last - first) + (isInclusive ? 1 : 0);
        evaluator.CheckListLength(count > long.MaxValue ? long.MaxValue : (long)count, span);
        return first >= long.MinValue && first <= long.MaxValue
            ? new ScriptRange((long)first, (int)count, descends: first > last)
            : throw new OverflowException();
    }

    private static decimal ToDecimal(Evaluator evaluator, Operand operand) => operand.Value switch
    {
        decimal number => number,
        BigInteger number => (decimal)number,
        int number => number,
        long number => number,
        _ => (decimal)evaluator.ToDouble(operand.Value, operand.Span),
    };

    private static double ToDouble(Evaluator evaluator, Operand operand) => evaluator.ToDouble(operand.Value, operand.Span);

    private static BigInteger ToInteger(Evaluator evaluator, Operand operand) => operand.Value switch
    {
        BigInteger number => number,
        long number => number,
        _ => evaluator.ToInt(operand.Value, operand.Span),
    };
}
