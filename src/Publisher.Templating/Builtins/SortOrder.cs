using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The order of <c>array.sort</c>.</summary>
internal sealed class SortOrder(CallContext call) : IComparer<object?>
{
    /// <summary>What could not be compared, or null; an exception must not come out of a comparer.</summary>
    public Exception? Problem { get; private set; }

    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        if (TextValue.TryGet(x, out var first) && TextValue.TryGet(y, out var second))
        {
            return CompareTexts(first, second);
        }

        return (x, y) switch
        {
            (bool left, bool right) => left.CompareTo(right),
            (DateTime left, DateTime right) => left.CompareTo(right),
            (TimeSpan left, TimeSpan right) => left.CompareTo(right),
            _ when Number.Is(x) && Number.Is(y) => CompareNumbers(x, y),
            _ => Refuse(x, y),
        };
    }

    private int Refuse(object x, object y)
    {
        Problem ??= call.Error(TemplateDiagnostics.NotComparable(call.ArgumentSpan(0), Evaluator.Describe(x), Evaluator.Describe(y)));
        return 0;
    }

    /// <summary>By letters whatever their case, small before capital; other scripts by their code units.</summary>
    private static int CompareTexts(string x, string y)
    {
        var order = string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }

    private int CompareNumbers(object x, object y)
    {
        var (left, right) = (new Operand(x, call.Span), new Operand(y, call.Span));
        return Operators.Apply(call.Evaluator, BinaryOperator.Less, left, right, call.Span) is true ? -1
            : Operators.Apply(call.Evaluator, BinaryOperator.Greater, left, right, call.Span) is true ? 1
            : 0;
    }
}
