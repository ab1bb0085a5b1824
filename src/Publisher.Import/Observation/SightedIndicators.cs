using Publisher.Data.Fields;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>The indicator tables of a file, all taken together: their columns, the names of their levels, what is merged.</summary>
internal sealed class SightedIndicators
{
    private readonly List<string[]> _columns = [];

    /// <summary>The printed head of each column.</summary>
    public Dictionary<string, List<string>> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>Columns whose heads no form knows: their places tell what they are.</summary>
    public HashSet<string> Guessed { get; } = new(StringComparer.Ordinal);

    /// <summary>The width of each column of the first table that says its widths.</summary>
    public Dictionary<string, int> Widths { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of 一级指标 in the order of their first rows, each with its printed forms.</summary>
    public List<(string Name, List<string> Printed)> Level1 { get; } = [];

    /// <summary>The same of 二级指标.</summary>
    public List<(string Name, List<string> Printed)> Level2 { get; } = [];

    public MergingVotes Level1Votes { get; } = new();

    public MergingVotes Level2Votes { get; } = new();

    /// <summary>Tables that have a blank row under the head, and those that have none.</summary>
    public (int With, int Without) BlankRows { get; private set; }

    /// <summary>The columns that most tables have, in their order.</summary>
    public IReadOnlyList<string> Columns => Majority.Of(_columns.Select(columns => string.Join('\n', columns)))?.Split('\n') ?? [];

    public void Add(Sighting sighting)
    {
        if (sighting is not { Head: { } head, IndicatorTable: { } table })
        {
            return;
        }

        var keys = ReadHead(head);
        _columns.Add([.. keys.OfType<string>()]);
        ReadWidths(head, keys, table);
        if (sighting.IndicatorRows.Count > 0)
        {
            var isBlank = sighting.IndicatorRows[0].IsBlank;
            BlankRows = (BlankRows.With + (isBlank ? 1 : 0), BlankRows.Without + (isBlank ? 0 : 1));
        }

        ReadRows(head, keys, sighting.IndicatorRows);
    }

    private string?[] ReadHead(IndicatorHead head)
    {
        var keys = head.Keys.ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            var words = head.Cells[i].Text.Text.Trim();
            if (keys[i] is null && words.Length > 0 && (keys[i] = Guess(keys, i, LabelText.RemoveBlanks(words))) is { } guess)
            {
                Guessed.Add(guess);
            }

            if (keys[i] is { } known)
            {
                (Heads.TryGetValue(known, out var printed) ? printed : Heads[known] = []).Add(words);
            }
        }

        return keys;
    }

    /// <summary>
    /// A head that no form knows is the column whose name is in it, or that would stand there; the last of all is the value, which
    /// no form is without.
    /// </summary>
    private static string? Guess(string?[] keys, int place, string words)
    {
        var free = IndicatorFields.Cells.Select(field => field.Key).Where(key => !keys.Contains(key)).ToList();
        var last = IndicatorFields.Cells.Select(field => field.Key).ToList().IndexOf(keys.Take(place).LastOrDefault(key => key is not null) ?? "");
        return free.Where(key => words.Contains(key, StringComparison.Ordinal)).MaxBy(key => key.Length)
            ?? (place == keys.Length - 1 && free.Contains(IndicatorFields.Value.Key) ? IndicatorFields.Value.Key : null)
            ?? free.Find(key => IndicatorFields.Cells.Select(field => field.Key).ToList().IndexOf(key) > last);
    }

    /// <summary>A padding column beside a head counts to the column before it.</summary>
    private void ReadWidths(IndicatorHead head, string?[] keys, SourceTable table)
    {
        if (Widths.Count > 0 || table.HasLooseRows || head.Cells.Any(cell => cell.Column + cell.ColumnSpan > Math.Max(1, table.GridWidths.Length)))
        {
            return;
        }

        var last = "";
        for (var i = 0; i < keys.Length; i++)
        {
            last = keys[i] ?? last;
            if (last.Length > 0)
            {
                Widths[last] = Widths.GetValueOrDefault(last) + table.GridWidths.AsSpan(head.Cells[i].Column, head.Cells[i].ColumnSpan).ToArray().Sum();
            }
        }
    }

    private void ReadRows(IndicatorHead head, string?[] keys, List<SourceRow> rows)
    {
        var (level1, level2) = ("", "");
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var (own1, own2) = (Find(row, head, keys, IndicatorFields.Level1.Key), Find(row, head, keys, IndicatorFields.Level2.Key));
            var isSame = Vote(own1, ref level1, Level1, Level1Votes, mayMerge: true);
            Vote(own2, ref level2, Level2, Level2Votes, mayMerge: isSame);
        }
    }

    /// <summary>Whether the row belongs to the same name as the one above.</summary>
    private static bool Vote(
        string? own, ref string last, List<(string Name, List<string> Printed)> names, MergingVotes votes, bool mayMerge)
    {
        if (own is null)
        {
            return mayMerge;
        }

        var name = LabelText.RemoveBlanks(own);
        var isSame = last.Length > 0 && (name.Length == 0 || name == last);
        if (isSame && mayMerge)
        {
            votes.Add(last, isMerged: name.Length == 0);
        }

        if (name.Length > 0)
        {
            var known = names.FindIndex(entry => entry.Name == name);
            if (known < 0)
            {
                names.Add((name, []));
                known = names.Count - 1;
            }

            names[known].Printed.Add(own.Trim());
            last = name;
        }

        return isSame;
    }

    /// <summary>The words under a column, empty where a cell above covers it; null when the row has no such cell.</summary>
    private static string? Find(SourceRow row, IndicatorHead head, string?[] keys, string key)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var column = head.Find(row, i);
            if (column >= 0 && keys[column] == key)
            {
                return row.Cells[i].IsCovered ? "" : row.Cells[i].Text.Text;
            }
        }

        return null;
    }
}
