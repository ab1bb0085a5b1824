using System.Collections.Immutable;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>The head of an indicator table: which cell is which column.</summary>
/// <param name="Keys">The key of each cell, null for one that fills the grid or that the form does not know.</param>
/// <param name="Cells">The cells.</param>
internal sealed record IndicatorHead(ImmutableArray<string?> Keys, ImmutableArray<SourceCell> Cells)
{
    /// <summary>The head in a row, or null: three known columns make one.</summary>
    public static IndicatorHead? Find(SourceRow row, FormIndex index)
    {
        var keys = ImmutableArray.CreateBuilder<string?>(row.Cells.Length);
        var known = 0;
        foreach (var cell in row.Cells)
        {
            var key = cell.IsCovered ? null : index.FindColumn(cell.Text.Text);
            key = key is not null && keys.Contains(key) ? null : key;
            known += key is null ? 0 : 1;
            keys.Add(key);
        }

        return known >= 3 ? new IndicatorHead(keys.MoveToImmutable(), row.Cells) : null;
    }

    /// <summary>Which cell of the head a cell of a row stands under.</summary>
    public int Find(SourceRow row, int cell)
    {
        if (row.Cells.Length == Cells.Length)
        {
            return cell;
        }

        var column = row.Cells[cell].Column;
        for (var i = 0; i < Cells.Length; i++)
        {
            var end = Cells[i].Column + Cells[i].ColumnSpan;
            if (column < end && column + row.Cells[cell].ColumnSpan > Cells[i].Column)
            {
                // Of several columns that a wide cell covers, the first that the form knows.
                while (Keys[i] is null && i + 1 < Cells.Length && Cells[i + 1].Column < column + row.Cells[cell].ColumnSpan)
                {
                    i++;
                }

                return i;
            }
        }

        return -1;
    }
}
