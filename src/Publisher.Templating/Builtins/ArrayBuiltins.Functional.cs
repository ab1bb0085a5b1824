using System.Text;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <content>Functions that call a function or read a member for each element.</content>
internal static partial class ArrayBuiltins
{
    private static object Any(CallContext call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[1] is not ScriptFunction function)
        {
            return Box.False;
        }

        var rest = (ScriptArray)arguments[2]!;
        var passed = new object?[rest.Count + 1];
        for (var i = 0; i < rest.Count; i++)
        {
            passed[i + 1] = rest[i];
        }

        foreach (var item in call.List(0))
        {
            passed[0] = item;
            if (call.Call(function, passed) is true)
            {
                return Box.True;
            }
        }

        return Box.False;
    }

    private static ScriptSequence? Each(CallContext call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is null)
        {
            return null;
        }

        var function = FunctionArgument(call, arguments[1], 1);
        var list = call.List(0);
        call.ReserveList(list.Count);
        var result = new object?[list.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = call.Call(function, list[i]);
        }

        return new ScriptSequence(result);
    }

    private static ScriptSequence? Filter(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var function = FunctionArgument(call, arguments[1], 1);
        return Select(call, arguments[0], item => Evaluator.IsTrue(call.Call(function, item)));
    }

    private static ScriptSequence Map(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = call.List(0);
        var member = call.Text(1);
        call.ReserveList(list.Count);
        var result = new List<object?>(list.Count);
        foreach (var item in list)
        {
            if (item is not null && Evaluator.TryGetMember(item, member, out var value))
            {
                result.Add(value);
            }
        }

        return new ScriptSequence(result);
    }

    private static object Join(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var function = arguments[2] is null ? null : FunctionArgument(call, arguments[2], 2);
        var list = call.List(0);
        if (function is null && call.Escapes && list.Any(item => item is Markup))
        {
            return JoinMarkup(call, list, arguments[1]);
        }

        var delimiter = call.Text(1);
        var result = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var text = call.Evaluator.ToText(list[i], call.ArgumentSpan(0));
            text = function is null ? text : call.Evaluator.ToText(call.Call(function, text), call.Span);
            result.Append(i == 0 ? "" : delimiter).Append(text);
            call.Evaluator.CheckTextLength(result.Length, call.Span);
        }

        call.Reserve(result.Length);
        return result.ToString();
    }

    private static Markup JoinMarkup(CallContext call, IReadOnlyList<object?> list, object? delimiter)
    {
        var (item, separator) = (call.ArgumentSpan(0), new Operand(delimiter, call.ArgumentSpan(1)));
        var result = call.Evaluator.ToMarkup(list[0], item);
        for (var i = 1; i < list.Count; i++)
        {
            result = call.Evaluator.Concatenate(new Operand(result, item), separator);
            result = call.Evaluator.Concatenate(new Operand(result, item), new Operand(list[i], item));
        }

        return result;
    }

    /// <summary>Stable; null comes first, texts are compared by their code units.</summary>
    private static object Sort(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = arguments[0] is null || arguments[0] is IReadOnlyList<object?> ? call.List(0) : [arguments[0]];
        var member = call.Text(1);
        call.ReserveList(list.Count);
        var keys = member.Length == 0 ? [.. list] : list.Select(item => KeyOf(item, member)).ToArray();
        var order = new int[list.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var comparer = new SortOrder(call);
        var sorted = order.OrderBy(i => keys[i], comparer).ToArray();
        return comparer.Problem is null ? new ScriptArray(sorted.Select(i => list[i])) : throw comparer.Problem;
    }

    /// <summary>The member of that name, or what a path such as <c>a.b</c> leads to.</summary>
    private static object? KeyOf(object? item, string member)
    {
        if (item is not null && Evaluator.TryGetMember(item, member, out var value))
        {
            return value;
        }

        foreach (var part in member.Split('.'))
        {
            if (item is null || !Evaluator.TryGetMember(item, part, out item))
            {
                return null;
            }
        }

        return item;
    }

    private static ScriptFunction FunctionArgument(CallContext call, object? value, int index) => value as ScriptFunction
        ?? throw call.Error(TemplateDiagnostics.FunctionExpected(call.ArgumentSpan(index), call.Function.Name, Evaluator.Describe(value)));
}
