using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>array</c>.</summary>
internal static partial class ArrayBuiltins
{
    private static readonly string[] Names =
    [
        "add", "add_range", "any", "compact", "concat", "contains", "cycle", "each", "filter", "first", "insert_at", "join",
        "last", "limit", "map", "offset", "remove_at", "reverse", "size", "sort", "uniq",
    ];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "add" => Of(name, "list value", (call, arguments) => ListOperators.Concatenate(call.Evaluator, call.List(0), [arguments[1]], call.Span)),
        "add_range" or "concat" => Of(name, "list1 list2", Concat),
        "any" => Of(name, "list function args...", Any),
        "compact" => Of(name, "list", (call, arguments) => Select(call, arguments[0], static item => item is not null)),
        "contains" => Of(name, "list item", Contains),
        "cycle" => Of(name, "list group?", Cycle),
        "each" => Of(name, "list function", Each),
        "filter" => Of(name, "list function", Filter),
        "first" => Of(name, "list", (call, _) => call.List(0) is [var first, ..] ? first : null),
        "insert_at" => Of(name, "list index value", InsertAt),
        "join" => Of(name, "list delimiter function?", Join),
        "last" => Of(name, "list", (call, _) => call.List(0) is [.., var last] ? last : null),
        "limit" => Of(name, "list count", (call, arguments) => Slice(call, arguments[0], 0, call.Integer(1))),
        "map" => Of(name, "list member", Map),
        "offset" => Of(name, "list index", (call, arguments) => Slice(call, arguments[0], call.Integer(1), int.MaxValue)),
        "remove_at" => Of(name, "list index", RemoveAt),
        "reverse" => Of(name, "list", Reverse),
        "size" => Of(name, "list", (call, _) => Box.Of(call.List(0).Count)),
        "sort" => Of(name, "list member?", Sort),
        "uniq" => Of(name, "list", (call, arguments) => Select(call, arguments[0], new HashSet<object?>(ValueEquality.Instance).Add)),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("array." + name, parameters, body);

    private static ScriptSequence? Select(CallContext call, object? source, Func<object?, bool> isWanted)
    {
        if (source is null)
        {
            return null;
        }

        var list = call.List(0);
        call.ReserveList(list.Count);
        return new ScriptSequence(list.Where(isWanted).ToArray());
    }

    private static ScriptSequence? Slice(CallContext call, object? source, int start, int count)
    {
        if (source is null)
        {
            return null;
        }

        var list = call.List(0);
        start = Math.Max(0, start);
        var length = Math.Max(0, Math.Min(count, list.Count - start));
        call.ReserveList(length);
        var result = new object?[length];
        for (var i = 0; i < length; i++)
        {
            result[i] = list[start + i];
        }

        return new ScriptSequence(result);
    }

    private static ScriptSequence? Concat(CallContext call, ReadOnlySpan<object?> arguments) => arguments[0] is null && arguments[1] is null
        ? null
        : new ScriptSequence(ListOperators.Concatenate(call.Evaluator, call.List(0), call.List(1), call.Span));

    private static object Contains(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var wanted = arguments[1];
        var list = call.List(0);
        call.Evaluator.Charge(list.Count, call.Span);
        return Box.Of(list.Any(item => ValueEquality.AreEqual(item, wanted)));
    }

    private static ScriptArray InsertAt(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = call.List(0);
        var index = Math.Max(0, call.Integer(1));
        call.ReserveList(Math.Max(list.Count, (long)index) + 1);
        var result = new ScriptArray(list);
        if (index > result.Count)
        {
            result.Set(index, arguments[2]);
        }
        else
        {
            result.Insert(index, arguments[2]);
        }

        return result;
    }

    private static ScriptArray RemoveAt(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = call.List(0);
        call.ReserveList(list.Count);
        var result = new ScriptArray(list);
        var index = call.Integer(1);
        index += index < 0 ? list.Count : 0;
        if ((uint)index < (uint)list.Count)
        {
            result.RemoveAt(index);
        }

        return result;
    }

    private static ScriptSequence Reverse(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = call.List(0);
        call.ReserveList(list.Count);
        return new ScriptSequence(list.Reverse().ToArray());
    }

    /// <summary>Each call in the page with the same list (or group) returns the next element.</summary>
    private static object? Cycle(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var list = call.List(0);
        var group = call.OptionalText(1) ?? string.Join(',', list.Select(item => call.Evaluator.ToText(item, call.Span)));
        return list.Count == 0 ? null : list[call.Evaluator.NextOfCycle(group) % list.Count];
    }
}
