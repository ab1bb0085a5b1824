using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word.Body;

/// <summary>
/// Writes tables on one regular grid: every row covers all columns, through cells, through cells that continue from
/// above and, where the table leaves its grid, through empty ones (ISO/IEC 29500-1 §17.4).
/// </summary>
internal sealed class TableWriter(WordXml xml, WordScope scope, BlockWriter blocks, ParagraphWriter paragraphs)
{
    /// <summary>A file with more opens in no version of Word.</summary>
    private const int MaximumColumns = 63;

    /// <param name="table">The table.</param>
    /// <param name="indent">How far it stands in from the left margin, in twips.</param>
    /// <param name="width">The room between the margins, in twips.</param>
    /// <param name="heading">The heading that it stands under.</param>
    public void Write(Table table, int indent, int width, string heading)
    {
        if (table.Columns.Length > MaximumColumns)
        {
            scope.Diagnostics.Add(WordDiagnostics.TooManyColumns(table.Span, table.Columns.Length, MaximumColumns));
            return;
        }

        var grid = TableGrid.Of(table);
        foreach (var problem in grid.Problems)
        {
            scope.Diagnostics.Add(WordDiagnostics.TableLeavesGrid(problem.Span, problem.Row));
        }

        // Word takes a table without rows or columns for damage, and there is nothing to see of it.
        if (grid.Rows.IsEmpty || table.Columns.IsEmpty)
            return;

        var style = scope.TableStyle(table.Style, table.Span);
        var edges = ColumnEdges.Of(table.Columns, Math.Max(width - indent, table.Columns.Length));
        xml.Start("tbl");
        TableProperties.Write(xml, scope, table, indent, edges[^1], heading);
        WriteGrid(edges);
        var covering = new GridCell?[table.Columns.Length];
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            foreach (var cell in grid.Rows[row])
            {
                Cover(covering, cell);
            }

            var keepsWithNext = scope.Options.Pagination.KeepsWithNext(table, row);
            WriteRow(new TableRowPlace(row, row < table.Head.Length, keepsWithNext, edges), covering, style);
        }

        xml.End();
    }

    private static void Cover(GridCell?[] covering, GridCell cell)
    {
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            covering[column] = cell;
        }
    }

    private void WriteGrid(int[] edges)
    {
        xml.Start("tblGrid");
        for (var column = 0; column + 1 < edges.Length; column++)
        {
            xml.Start("gridCol");
            xml.Attribute("w", edges[column + 1] - edges[column]);
            xml.End();
        }

        xml.End();
    }

    private void WriteRow(TableRowPlace row, GridCell?[] covering, TableStyle style)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        if (style.MinimumRowHeight > 0)
        {
            xml.Start("trHeight");
            xml.Attribute("val", Length.TwipsOfPoints(style.MinimumRowHeight));
            xml.Attribute("hRule", "atLeast");
            xml.End();
        }

        xml.EmptyIf(row.IsHead, "tblHeader");
        xml.End();
        for (var column = 0; column < covering.Length;)
        {
            var cell = covering[column];
            var isHole = cell is null || cell.Row + cell.RowSpan <= row.Index;
            WriteCell(isHole ? null : cell, row, column, style);
            column += isHole ? 1 : cell!.ColumnSpan;
        }

        xml.End();
    }

    private void WriteCell(GridCell? place, TableRowPlace row, int column, TableStyle table)
    {
        var span = place?.ColumnSpan ?? 1;
        var width = row.Edges[column + span] - row.Edges[column];
        var style = place is { } cell
            ? scope.Style(cell.Cell.Style, cell.Cell.Span)
            : scope.Sheet.Paragraphs[scope.Sheet.Defaults["td"]];
        xml.Start("tc");
        WriteCellProperties(place, row, width, style, table);
        if (place is { Cell: var content } && place.Row == row.Index && !content.Blocks.IsEmpty)
        {
            var padding = Length.TwipsOfPoints(2 * table.HorizontalPadding);
            var flow = DocumentFlow.Of(content, scope);

            // Word keeps a row with the next one when its paragraphs say so.
            if (row.KeepsWithNext)
                flow = flow.ConvertAll(block => block with { KeepsWithNext = true });

            blocks.Write(flow, width - padding, writeSection: null);
        }
        else
        {
            paragraphs.WriteEmpty(style, row.KeepsWithNext);
        }

        xml.End();
    }

    private void WriteCellProperties(GridCell? place, TableRowPlace row, int width, ParagraphStyle style, TableStyle table)
    {
        xml.Start("tcPr");
        xml.Start("tcW");
        xml.Attribute("w", width);
        xml.Attribute("type", "dxa");
        xml.End();
        if (place is { ColumnSpan: > 1 })
            xml.Value("gridSpan", place.ColumnSpan);

        if (place is { RowSpan: > 1 })
            xml.Value("vMerge", place.Row == row.Index ? "restart" : "continue");

        if (style.Borderless)
            TableStyles.WriteCellAboveFrame(xml, table);

        if (style.Background is { } background)
        {
            xml.Start("shd");
            xml.Attribute("val", "clear");
            xml.Attribute("color", "auto");
            xml.Attribute("fill", background);
            xml.End();
        }

        if (style.VerticalAlignment != VerticalAlignment.Top)
            xml.Value("vAlign", style.VerticalAlignment == VerticalAlignment.Middle ? "center" : "bottom");

        xml.End();
    }
}
