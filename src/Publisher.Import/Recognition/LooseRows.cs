using System.Collections.Immutable;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>
/// Mends the rows of a table that was read from a text without ends of rows: a cell that itself ends in an empty line looks
/// like the end of its row, so rows under a head are put together until they have as many cells as the head.
/// </summary>
internal static class LooseRows
{
    /// <summary>So many pieces can the head itself be in.</summary>
    private const int MostPieces = 3;

    public static ImmutableArray<SourceRow> Mend(ImmutableArray<SourceRow> rows, FormIndex index)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (FindHead(rows, i, index) is var (head, length) && head is not null)
            {
                return [.. rows[..i], head, .. Regroup(rows[(i + length)..], head.Cells.Length)];
            }
        }

        return rows;
    }

    private static (SourceRow? Head, int Length) FindHead(ImmutableArray<SourceRow> rows, int start, FormIndex index)
    {
        for (var length = 1; length <= MostPieces && start + length <= rows.Length; length++)
        {
            var row = Join(rows.AsSpan(start, length));
            if (row.Cells.Length > 0 && index.FindColumn(row.Cells[0].Text.Text) is not null
                && IndicatorHead.Find(row, index) is { } head && index.FindColumn(row.Cells[^1].Text.Text) is not null | row.Cells[^1].Text.IsBlank
                && (length == 1 || head.Cells.Length > 3))
            {
                return (row, length);
            }
        }

        return (null, 0);
    }

    private static IEnumerable<SourceRow> Regroup(ImmutableArray<SourceRow> rows, int width)
    {
        for (var i = 0; i < rows.Length;)
        {
            var (length, cells) = (0, 0);
            while (cells < width && i + length < rows.Length)
            {
                cells += rows[i + length++].Cells.Length;
            }

            // Rows that do not add up are left as they were read.
            length = cells == width ? length : 1;
            yield return Join(rows.AsSpan(i, length));
            i += length;
        }
    }

    private static SourceRow Join(ReadOnlySpan<SourceRow> rows)
    {
        if (rows.Length == 1)
        {
            return rows[0];
        }

        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                cells.Add(cell with { Column = cells.Count });
            }
        }

        return new SourceRow(cells.DrainToImmutable());
    }
}
