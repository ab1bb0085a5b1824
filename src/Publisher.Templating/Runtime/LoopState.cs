using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>What <c>for.index</c>, <c>for.last</c> and their kind tell about the loop that runs.</summary>
internal sealed class LoopState(string keyword, IReadOnlyList<object?>? items) : IScriptObject
{
    private static readonly string[] LoopNames = ["index", "first", "even", "odd"];
    private static readonly string[] ListNames = [.. LoopNames, "last", "length", "rindex", "changed"];
    private static readonly string[] TableNames = [.. ListNames, "col", "col0", "col_first", "col_last"];

    /// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
    public string Keyword { get; } = keyword;

    public IReadOnlyList<object?> Items { get; } = items ?? [];

    public int Index { get; set; }

    public bool HasChanged { get; set; }

    /// <summary>The columns of a <c>tablerow</c>.</summary>
    public int Columns { get; init; } = 1;

    public int Column => Index % Columns;

    public int Length => Items.Count;

    public IEnumerable<string> Names => Keyword switch
    {
        "while" => LoopNames,
        "for" => ListNames,
        _ => TableNames,
    };

    public int Count => Names.Count();

    public bool Contains(string name) => Names.Contains(name);

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "index" => Box.Of(Index),
            "first" => Box.Of(Index == 0),
            "even" => Box.Of(Index % 2 == 0),
            "odd" => Box.Of(Index % 2 == 1),
            "last" => Box.Of(Index == Length - 1),
            "length" => Box.Of(Length),
            "rindex" => Box.Of(Length - Index - 1),
            "changed" => Box.Of(HasChanged),
            "col" or "col0" when Keyword == "tablerow" => Box.Of(Column),
            "col_first" when Keyword == "tablerow" => Box.Of(Column == 0),
            "col_last" when Keyword == "tablerow" => Box.Of(Column == Columns - 1),
            _ => null,
        };
        return value is not null;
    }
}
