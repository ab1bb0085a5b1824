using Publisher.Data.Fields;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the goals of a table: all in one cell, or each in a row behind its number.</summary>
internal sealed class GoalObserver(FormIndex index)
{
    private const int LongestLabel = 12;

    /// <param name="rows">The visible cells of the rows with labels.</param>
    /// <param name="above">The last row that is something else.</param>
    /// <param name="labels">What is known of the table.</param>
    public void Read(List<List<SourceCell>> rows, int above, SightedLabels labels)
    {
        var start = rows.FindIndex(row => row.Exists(cell => LabelObserver.KeyOf(cell, labels) == ProjectFields.Goals.Key));
        if (start < 0)
        {
            start = rows.FindLastIndex(row => IsGoals(row, labels));
            if (start <= above)
            {
                return;
            }

            LabelObserver.Guess(ProjectFields.Goals.Key, rows[start][0], labels);
        }

        var label = rows[start].FindIndex(cell => LabelObserver.KeyOf(cell, labels) == ProjectFields.Goals.Key);
        var rest = Words(rows[start].Skip(label + 1));
        if (rest.Count < 2)
        {
            labels.GoalCell = rest.Count == 0 ? null : rest[0];
            return;
        }

        labels.GoalMarks.Add(rest[0]);
        foreach (var row in rows.Skip(start + 1))
        {
            if (Words(row) is [var mark, ..] && mark.Length <= LongestLabel)
            {
                labels.GoalMarks.Add(mark);
            }
        }
    }

    /// <summary>A short text and a text, and nothing else.</summary>
    private bool IsGoals(List<SourceCell> row, SightedLabels labels) =>
        row.Count >= 2 && Words(row).Count == 2 && !row[0].Text.IsBlank && row[0].Text.Text.Length <= LongestLabel
        && LabelObserver.KeyOf(row[0], labels) is null && index.FindLabel(row[0].Text.Text) is null;

    private static List<string> Words(IEnumerable<SourceCell> cells) =>
        [.. cells.Where(cell => !cell.Text.IsBlank).Select(cell => cell.Text.Text.Trim())];
}
