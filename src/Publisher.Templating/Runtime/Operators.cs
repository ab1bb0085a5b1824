using System.Text;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The binary operators (language reference 8.4 and 8.5): which kind of operation two values ask for.</summary>
internal static class Operators
{
    public static object? Apply(Evaluator evaluator, BinaryOperator operation, Operand left, Operand right, SourceSpan span)
    {
        if (left.Value is int x && right.Value is int y && Arithmetic.TryApply(operation, x, y, out var quick))
        {
            return quick;
        }

        if (TextValue.TryGet(left.Value, out _) || TextValue.TryGet(right.Value, out _))
        {
            return ApplyToText(evaluator, operation, left, right, span);
        }

        if (left.Value is null || right.Value is null)
        {
            return ApplyToNull(operation, left.Value, right.Value);
        }

        if (left.Value is EmptyValue || right.Value is EmptyValue)
        {
            return ApplyToEmpty(operation, left.Value, right.Value);
        }

        if (left.Value is IReadOnlyList<object?> || right.Value is IReadOnlyList<object?>)
        {
            return ListOperators.Apply(evaluator, operation, left, right, span);
        }

        if (Number.Is(left.Value) || Number.Is(right.Value))
        {
            return Arithmetic.Apply(evaluator, operation, left, right, span);
        }

        // Anything compared with a boolean counts as true or false itself.
        if (left.Value is bool || right.Value is bool)
        {
            return operation switch
            {
                BinaryOperator.Equal => Box.Of(Evaluator.IsTrue(left.Value) == Evaluator.IsTrue(right.Value)),
                BinaryOperator.NotEqual => Box.Of(Evaluator.IsTrue(left.Value) != Evaluator.IsTrue(right.Value)),
                _ => throw Unsupported(evaluator, operation, left, right, span),
            };
        }

        if (left.Value is DateTime date && ApplyToDate(operation, date, right.Value) is { } result)
        {
            return result;
        }

        return operation switch
        {
            BinaryOperator.Equal => Box.Of(Equals(left.Value, right.Value)),
            BinaryOperator.NotEqual => Box.Of(!Equals(left.Value, right.Value)),
            _ => throw Unsupported(evaluator, operation, left, right, span),
        };
    }

    public static TemplateException Unsupported(
        Evaluator evaluator, BinaryOperator operation, Operand left, Operand right, SourceSpan span) =>
        evaluator.Error(TemplateDiagnostics.OperatorNotSupported(
            span, Symbol(operation), Evaluator.Describe(left.Value), Evaluator.Describe(right.Value)));

    /// <summary>What a comparison says when the left side is less (negative), equal (0) or greater (positive).</summary>
    public static object? Compare(BinaryOperator operation, int order) => operation switch
    {
        BinaryOperator.Equal => Box.Of(order == 0),
        BinaryOperator.NotEqual => Box.Of(order != 0),
        BinaryOperator.Less => Box.Of(order < 0),
        BinaryOperator.LessOrEqual => Box.Of(order <= 0),
        BinaryOperator.Greater => Box.Of(order > 0),
        BinaryOperator.GreaterOrEqual => Box.Of(order >= 0),
        _ => null,
    };

    private static object? ApplyToText(Evaluator evaluator, BinaryOperator operation, Operand left, Operand right, SourceSpan span)
    {
        switch (operation)
        {
            case BinaryOperator.Add when evaluator.JoinsMarkup(left.Value, right.Value):
                return evaluator.Concatenate(left, right);
            case BinaryOperator.Add:
                return Concatenate(evaluator, left, right, span);
            case BinaryOperator.Multiply:
                return TextValue.TryGet(right.Value, out _) && !TextValue.TryGet(left.Value, out _)
                    ? Repeat(evaluator, right, left)
                    : Repeat(evaluator, left, right);
        }

        // Ordinal; null is not equal to "", though both print nothing.
        var order = string.CompareOrdinal(TextOrNull(evaluator, left), TextOrNull(evaluator, right));
        return Compare(operation, order) ?? throw Unsupported(evaluator, operation, left, right, span);
    }

    private static string? TextOrNull(Evaluator evaluator, Operand operand) =>
        operand.Value is null or EmptyValue ? null : evaluator.ToText(operand.Value, operand.Span);

    private static string Concatenate(Evaluator evaluator, Operand left, Operand right, SourceSpan span)
    {
        var (first, second) = (evaluator.ToText(left.Value, left.Span), evaluator.ToText(right.Value, right.Span));
        evaluator.CheckTextLength((long)first.Length + second.Length, span);
        evaluator.Charge(first.Length + second.Length, span);
        return first + second;
    }

    private static string Repeat(Evaluator evaluator, Operand text, Operand times)
    {
        var unit = evaluator.ToText(text.Value, text.Span);
        var count = evaluator.ToInt(times.Value, times.Span);
        if (count <= 0 || unit.Length == 0)
        {
            return "";
        }

        evaluator.CheckTextLength((long)unit.Length * count, times.Span);
        evaluator.Charge((long)unit.Length * count, times.Span);
        return new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
    }

    private static object? ApplyToNull(BinaryOperator operation, object? left, object? right) => operation switch
    {
        BinaryOperator.Equal => Box.Of(left is null && right is null),
        BinaryOperator.NotEqual => Box.Of(left is not null || right is not null),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Box.False,
        _ => null,
    };

    private static object? ApplyToEmpty(BinaryOperator operation, object left, object right)
    {
        var other = left is EmptyValue ? right : left;
        var isEmpty = other is EmptyValue || Evaluator.IsEmpty(other) == true;
        return operation switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => Box.Of(isEmpty),
            BinaryOperator.NotEqual => Box.Of(!isEmpty),
            BinaryOperator.Less or BinaryOperator.Greater => Box.False,
            _ => EmptyValue.Instance,
        };
    }

    private static object? ApplyToDate(BinaryOperator operation, DateTime left, object right) => (operation, right) switch
    {
        (BinaryOperator.Subtract, DateTime other) => left - other,
        (BinaryOperator.Add, TimeSpan duration) => Shift(left, duration),
        (_, DateTime other) => Compare(operation, left.CompareTo(other)),
        _ => null,
    };

    private static object? Shift(DateTime date, TimeSpan duration) =>
        (duration >= TimeSpan.Zero ? DateTime.MaxValue - date >= duration : date - DateTime.MinValue >= -duration)
            ? date + duration
            : null;

    private static string Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulus => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.RangeInclude => "..",
        BinaryOperator.RangeExclude => "..<",
        _ => operation.ToString(),
    };
}
