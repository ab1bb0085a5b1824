using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>
/// The operators of lists: <c>+</c> joins, <c>*</c> repeats, <c>/</c> takes the first part, <c>%</c> every n-th element,
/// <c>&lt;&lt;</c> and <c>&gt;&gt;</c> add an element, comparisons go element by element.
/// </summary>
internal static class ListOperators
{
    public static object? Apply(Evaluator evaluator, BinaryOperator operation, Operand left, Operand right, SourceSpan span)
    {
        var first = left.Value as IReadOnlyList<object?>;
        var second = right.Value as IReadOnlyList<object?>;
        switch (operation)
        {
            case BinaryOperator.Add when first is not null && second is not null:
                return Concatenate(evaluator, first, second, span);
            case BinaryOperator.Multiply when (first is null) != (second is null):
                return Repeat(evaluator, first ?? second!, first is null ? left : right, span);
            case BinaryOperator.Divide or BinaryOperator.DivideRound when first is not null && second is null:
                var parts = Divisor(evaluator, right);
                return new ScriptArray(first.Take(first.Count / parts));
            case BinaryOperator.Modulus when first is not null && second is null:
                var step = Divisor(evaluator, right);
                return new ScriptArray(first.Where((_, index) => index % step == 0));
            case BinaryOperator.ShiftLeft when first is not null:
                return Concatenate(evaluator, first, [right.Value], span);
            case BinaryOperator.ShiftRight when second is not null:
                return Concatenate(evaluator, [left.Value], second, span);
            default:
                return first is not null && second is not null && Operators.Compare(operation, 0) is not null
                    ? Box.Of(Compare(evaluator, operation, first, second, span))
                    : throw Operators.Unsupported(evaluator, operation, left, right, span);
        }
    }

    public static ScriptArray Concatenate(
        Evaluator evaluator, IReadOnlyList<object?> first, IReadOnlyList<object?> second, SourceSpan span)
    {
        evaluator.CheckListLength((long)first.Count + second.Count, span);
        evaluator.Charge(first.Count + second.Count, span);
        return new ScriptArray(first.Concat(second));
    }

    private static ScriptArray Repeat(Evaluator evaluator, IReadOnlyList<object?> list, Operand times, SourceSpan span)
    {
        var count = evaluator.ToInt(times.Value, times.Span);
        if (count < 0)
        {
            throw evaluator.Error(TemplateDiagnostics.NumberTooSmall(times.Span, 0));
        }

        evaluator.CheckListLength((long)list.Count * count, span);
        evaluator.Charge((long)list.Count * count, span);
        var result = new ScriptArray(list.Count * count);
        for (var i = 0; i < count && list.Count > 0; i++)
        {
            foreach (var item in list)
            {
                result.Add(item);
            }
        }

        return result;
    }

    private static int Divisor(Evaluator evaluator, Operand operand) => evaluator.ToInt(operand.Value, operand.Span) switch
    {
        0 => throw evaluator.Error(TemplateDiagnostics.DivisionByZero(operand.Span)),
        < 0 => throw evaluator.Error(TemplateDiagnostics.NumberTooSmall(operand.Span, 1)),
        var divisor => divisor,
    };

    /// <summary>By length first, then every pair of elements must compare that way.</summary>
    private static bool Compare(
        Evaluator evaluator, BinaryOperator operation, IReadOnlyList<object?> left, IReadOnlyList<object?> right, SourceSpan span)
    {
        if (left.Count != right.Count || left.Count == 0)
        {
            return Operators.Compare(operation, left.Count.CompareTo(right.Count)) is true;
        }

        evaluator.Charge(left.Count, span);
        for (var i = 0; i < left.Count; i++)
        {
            var (x, y) = (new Operand(left[i], span), new Operand(right[i], span));
            evaluator.EnterCall(new Frame("called", "==", span));
            var result = Operators.Apply(evaluator, operation, x, y, span);
            evaluator.LeaveCall();
            if (result is not true)
            {
                return false;
            }
        }

        return true;
    }
}
