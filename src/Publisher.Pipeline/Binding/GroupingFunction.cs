using Publisher.Templating.Values;

namespace Publisher.Pipeline.Binding;

/// <summary>
/// <c>行表 | 分组 '一级指标'</c>: puts neighbouring rows with the same text under one name into groups, for cells that span rows.
/// A group has 名称 (the text, with its place) and 行 (its rows). The order of the rows is never changed.
/// </summary>
internal static class GroupingFunction
{
    public const string Name = "分组";

    public static ScriptFunction Create() => ScriptFunction.Create(
        Name, "行表 成员", (call, arguments) => Group(call.List(0), call.Text(1)));

    private static ScriptArray Group(IReadOnlyList<object?> rows, string member)
    {
        var groups = new ScriptArray();
        ScriptArray? current = null;
        string? text = null;
        foreach (var row in rows)
        {
            object? value = null;
            (row as IScriptObject)?.TryGet(member, out value);
            var own = value?.ToString() ?? "";
            if (current is null || own != text)
            {
                (current, text) = ([], own);
                groups.Add(new ScriptObject { ["名称"] = value, ["行"] = current });
            }

            current.Add(row);
        }

        return groups;
    }
}
