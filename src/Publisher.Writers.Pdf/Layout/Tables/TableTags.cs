using System.Collections.Immutable;
using System.Globalization;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>Tags tables: one element for one table, however many pages it takes (PDF/UA-1 §7.5).</summary>
internal static class TableTags
{
    /// <summary>Adds the elements of <paramref name="table"/> and returns its cells', row by row.</summary>
    /// <param name="context">Where they go.</param>
    /// <param name="table">The table.</param>
    /// <param name="grid">Its grid.</param>
    /// <param name="parent">Its parent element.</param>
    /// <param name="getOwner">The cell at a row and column, counted row by row; -1: none.</param>
    public static ImmutableArray<Tag> Of(
        LayoutContext context, Table table, TableGrid grid, Tag parent, Func<int, int, int> getOwner)
    {
        var cells = new List<GridCell>();
        foreach (var row in grid.Rows)
        {
            cells.AddRange(row);
        }

        var headers = HeaderFinder.Find(cells, table.Head.Length, getOwner);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"t{++context.TableCount}c");
        var tags = ImmutableArray.CreateBuilder<Tag>(cells.Count);
        var tableTag = context.Tags.AddTable(parent, table.Summary);
        Tag? group = null;
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            if (row == 0 || row == table.Head.Length)
            {
                group = context.Tags.Add(row < table.Head.Length ? TagRole.TableHead : TagRole.TableBody, tableTag);
            }

            var rowTag = context.Tags.Add(TagRole.TableRow, group!);
            foreach (var cell in grid.Rows[row])
            {
                var order = tags.Count;
                var attributes = new CellAttributes(
                    cell.RowSpan,
                    cell.ColumnSpan,
                    HeaderFinder.GetScope(cell, table.Head.Length),
                    headers.IsNeeded[order] ? GetName(prefix, order) : null,
                    [.. headers.Of[order].Select(header => GetName(prefix, header))]);
                tags.Add(context.Tags.AddCell(rowTag, cell.Cell.IsHeader, attributes));
            }
        }

        return tags.MoveToImmutable();
    }

    private static string GetName(string prefix, int order) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{order + 1}");
}
