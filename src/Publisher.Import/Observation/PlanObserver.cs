using Publisher.Data.Fields;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the spending plan of a table: a row of dates, and shares or amounts in the row below.</summary>
internal sealed class PlanObserver(FormIndex index)
{
    /// <returns>The row of the values, or -1.</returns>
    public int Read(List<List<SourceCell>> rows, int amounts, SightedLabels labels)
    {
        for (var i = Math.Max(0, amounts + 1); i + 1 < rows.Count; i++)
        {
            var row = rows[i];
            var isKnown = row.Count > 0 && LabelObserver.KeyOf(row[0], labels) == ProjectFields.SpendingPlan.Key;
            if (row.Count < 3 || (!isKnown && !IsPlan(row, rows[i + 1], labels)))
            {
                continue;
            }

            LabelObserver.Guess(ProjectFields.SpendingPlan.Key, row[0], labels);
            labels.PlanColumns = Words(row.Skip(1));
            labels.PlanValues = Words(rows[i + 1].Where(cell => LabelObserver.KeyOf(cell, labels) is null));
            return i + 1;
        }

        return -1;
    }

    /// <summary>Words in every cell, numbers or nothing below them.</summary>
    private bool IsPlan(List<SourceCell> row, List<SourceCell> below, SightedLabels labels) =>
        row.TrueForAll(cell => !cell.Text.IsBlank && LabelObserver.KeyOf(cell, labels) is null && !IsValue(cell.Text.Text))
        && below.Exists(cell => IsValue(cell.Text.Text))
        && below.TrueForAll(cell => cell.Text.IsBlank || IsValue(cell.Text.Text))
        && row.TrueForAll(cell => index.FindColumn(cell.Text.Text) is null);

    private static bool IsValue(string text) => AmountText.IsAmount(text.Trim().TrimEnd('%', '％'));

    private static List<string> Words(IEnumerable<SourceCell> cells) =>
        [.. cells.Where(cell => !cell.Text.IsBlank).Select(cell => cell.Text.Text.Trim())];
}
