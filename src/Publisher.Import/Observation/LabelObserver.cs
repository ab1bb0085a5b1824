using Publisher.Data.Fields;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>
/// Finds out what the labels of a project's table are: those that any form knows by their words, the others by their places,
/// for the order inside a table is the same in every form.
/// </summary>
internal sealed class LabelObserver(FormIndex index)
{
    /// <summary>A label is shorter.</summary>
    private const int LongestLabel = 40;

    /// <summary>The codes of budget systems are longer than numbers that somebody made up.</summary>
    private const int ShortestCode = 6;

    private static readonly string[] Amounts =
        [ProjectFields.Budget.Key, ProjectFields.FiscalFunds.Key, ProjectFields.OtherFunds.Key];

    public void Observe(Sighting sighting)
    {
        var labels = new SightedLabels();
        var rows = sighting.LabelRows.Select(VisibleCells).ToList();
        foreach (var cell in rows.SelectMany(row => row))
        {
            if (index.FindLabel(cell.Text.Text) is { } key)
            {
                labels.Printed.TryAdd(key, cell.Text.Text.Trim());
            }
        }

        ReadName(sighting, rows, labels);
        ReadCode(rows, labels);
        var amounts = ReadAmounts(rows, labels);
        var plan = new PlanObserver(index).Read(rows, amounts, labels);
        new GoalObserver(index).Read(rows, Math.Max(amounts, plan), labels);
        sighting.Labels = labels;
    }

    /// <summary>The key of a cell's words, by whatever is known of the table by now.</summary>
    public static string? KeyOf(SourceCell cell, SightedLabels labels)
    {
        var words = cell.Text.Text.Trim();
        return words.Length == 0 ? null : labels.Printed.FirstOrDefault(label => label.Value == words).Key;
    }

    public static void Guess(string key, SourceCell label, SightedLabels labels)
    {
        if (labels.Printed.TryAdd(key, label.Text.Text.Trim()))
        {
            labels.Guessed.Add(key);
        }
    }

    private static List<SourceCell> VisibleCells(SourceRow row) => [.. row.Cells.Where(cell => !cell.IsCovered)];

    /// <summary>The name is what the title says too; its label stands before it.</summary>
    private static void ReadName(Sighting sighting, List<List<SourceCell>> rows, SightedLabels labels)
    {
        if (labels.Printed.ContainsKey(ProjectFields.Name.Key))
        {
            labels.Name = ValueOf(ProjectFields.Name.Key, rows, labels);
            return;
        }

        var (name, label) = ("", (SourceCell?)null);
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                var words = LabelText.RemoveBlanks(row[i].Text.Text);
                if (words.Length > Math.Max(1, name.Length) && !row[i - 1].Text.IsBlank && IsShort(row[i - 1])
                    && KeyOf(row[i], labels) is null && KeyOf(row[i - 1], labels) is null
                    && sighting.LinesBefore.Exists(line => LabelText.RemoveBlanks(line.Text.Text).Contains(words, StringComparison.Ordinal)))
                {
                    (name, label) = (words, row[i - 1]);
                }
            }
        }

        if (label is not null)
        {
            Guess(ProjectFields.Name.Key, label, labels);
            labels.Name = name;
        }
    }

    /// <summary>A code has digits and no words; it stands beside the name or above it.</summary>
    private static void ReadCode(List<List<SourceCell>> rows, SightedLabels labels)
    {
        if (labels.Printed.ContainsKey(ProjectFields.Code.Key))
        {
            labels.Code = ValueOf(ProjectFields.Code.Key, rows, labels);
            return;
        }

        foreach (var row in rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                var words = LabelText.RemoveBlanks(row[i].Text.Text);
                if (words.Length >= ShortestCode && words.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && words.Any(char.IsAsciiDigit)
                    && !row[i - 1].Text.IsBlank && KeyOf(row[i - 1], labels) is null && !AmountText.IsAmount(row[i - 1].Text.Text))
                {
                    Guess(ProjectFields.Code.Key, row[i - 1], labels);
                    labels.Code = words;
                    return;
                }
            }

            if (row.Exists(cell => KeyOf(cell, labels) == ProjectFields.Name.Key))
            {
                return;
            }
        }
    }

    /// <summary>The row of labels that have amounts beside them; which row it is, or -1.</summary>
    private static int ReadAmounts(List<List<SourceCell>> rows, SightedLabels labels)
    {
        var found = rows.FindIndex(row =>
            row.Exists(cell => KeyOf(cell, labels) is { } key && Amounts.Contains(key))
            || (FindPairs(row).Count >= 2 && !row.Exists(cell => KeyOf(cell, labels) is { } key && (key == ProjectFields.Code.Key || key == ProjectFields.Name.Key))));
        if (found < 0)
        {
            return -1;
        }

        var pairs = FindPairs(rows[found]);
        var next = 0;
        foreach (var (label, value) in pairs)
        {
            var key = KeyOf(label, labels);
            if (key is null)
            {
                next = Array.FindIndex(Amounts, next, amount => !labels.Printed.ContainsKey(amount));
                if (next < 0)
                {
                    break;
                }

                key = Amounts[next];
                Guess(key, label, labels);
            }

            next = Math.Max(next, Array.IndexOf(Amounts, key) + 1);
            if (!value.Text.IsBlank)
            {
                labels.Amounts.TryAdd(key, value.Text.Text);
            }
        }

        if (!labels.Printed.ContainsKey(ProjectFields.Purpose.Key) && rows[found] is [var first, var second, ..]
            && !first.Text.IsBlank && IsShort(first) && KeyOf(first, labels) is null && !AmountText.IsAmount(second.Text.Text) && !second.Text.IsBlank)
        {
            Guess(ProjectFields.Purpose.Key, first, labels);
        }

        return found;
    }

    /// <summary>Words with an amount behind them, or with a blank cell where an amount is missing.</summary>
    private static List<(SourceCell Label, SourceCell Value)> FindPairs(List<SourceCell> row)
    {
        var pairs = new List<(SourceCell, SourceCell)>();
        var hasAmount = false;
        for (var i = 0; i + 1 < row.Count; i++)
        {
            var isAmount = AmountText.IsAmount(row[i + 1].Text.Text.Trim());
            if (!row[i].Text.IsBlank && IsShort(row[i]) && !AmountText.IsAmount(row[i].Text.Text.Trim()) && (isAmount || row[i + 1].Text.IsBlank))
            {
                hasAmount |= isAmount;
                pairs.Add((row[i], row[i + 1]));
            }
        }

        return hasAmount ? pairs : [];
    }

    /// <summary>The first cell with words behind a label.</summary>
    private static string ValueOf(string key, List<List<SourceCell>> rows, SightedLabels labels)
    {
        foreach (var row in rows)
        {
            var label = row.FindIndex(cell => KeyOf(cell, labels) == key);
            if (label >= 0)
            {
                var value = row.Skip(label + 1).FirstOrDefault(cell => !cell.Text.IsBlank);
                return value is null || KeyOf(value, labels) is not null ? "" : LabelText.RemoveBlanks(value.Text.Text);
            }
        }

        return "";
    }

    private static bool IsShort(SourceCell cell) => cell.Text.Text.Length <= LongestLabel;
}
