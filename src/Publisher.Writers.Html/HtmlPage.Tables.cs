using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;
using Publisher.Writers.Html.Structure;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html;

/// <content>Tables.</content>
internal sealed partial class HtmlPage
{
    private readonly HashSet<string> _tableNames = [];
    private int _tables;

    /// <summary>
    /// A table stands in a frame of its own that is moved sideways where the screen is narrower than the form; the frame takes
    /// the focus, so that this can be done from the keyboard.
    /// </summary>
    private void WriteTable(Table table)
    {
        var number = ++_tables;
        var grid = TableGrid.Of(table);
        var headers = TableHeaders.Of(grid, table.Columns.Length);
        html.Attribute("<div class=\"web-table\" role=\"region\" tabindex=\"0\" aria-label=\""u8, GetTableName(table, number));
        html.Raw("><table class=\"web-columns-"u8);
        html.Number(_columns.GetNumber(table));
        html.Raw(" "u8);
        html.Words(CssText.GetClass(table.Style));
        html.Raw("\""u8);
        if (!Styles.Tables.ContainsKey(table.Style))
        {
            diagnostics.Add(HtmlDiagnostics.UnknownStyle(table.Span, table.Style));
        }

        html.OptionalAttribute(" id=\""u8, table.Id);
        html.OptionalAttribute(" aria-labelledby=\""u8, _lastHeading?.Anchor);
        html.Raw(">\n<colgroup>"u8);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            html.Raw("<col/>"u8);
        }

        html.Raw("</colgroup>\n"u8);
        if (table.Head.Length > 0)
        {
            html.Raw("<thead>\n"u8);
            WriteRows(grid, 0, table.Head.Length, headers, number);
            html.Raw("</thead>\n"u8);
        }

        if (table.Body.Length > 0)
        {
            html.Raw("<tbody>\n"u8);
            WriteRows(grid, table.Head.Length, grid.Rows.Length, headers, number);
            html.Raw("</tbody>\n"u8);
        }

        html.Raw("</table></div>\n"u8);
    }

    /// <summary>The heading that the table stands under and what it is; names of landmarks may not repeat.</summary>
    private string GetTableName(Table table, int number)
    {
        var name = table.Summary;
        if (_lastHeading is var (_, heading))
        {
            name = name.Length > 0 ? $"{heading}：{name}" : heading;
        }

        if (name.Length == 0 || !_tableNames.Add(name))
        {
            name = name.Length == 0 ? $"表{number}" : $"{name}（表{number}）";
            _tableNames.Add(name);
        }

        return name;
    }

    private void WriteRows(TableGrid grid, int start, int end, TableHeaders? headers, int tableNumber)
    {
        for (var row = start; row < end; row++)
        {
            html.Raw("<tr>"u8);
            for (var i = 0; i < grid.Rows[row].Length; i++)
            {
                WriteCell(grid.Rows[row][i], headers, tableNumber);
            }

            html.Raw("</tr>\n"u8);
        }
    }

    private void WriteCell(in GridCell cell, TableHeaders? headers, int tableNumber)
    {
        var content = cell.Cell;
        var isHeader = HeaderCell.IsHeader(content);
        html.Raw(isHeader ? "<th"u8 : "<td"u8);
        WriteStyle(content.Style, content.Span, isHeader ? "th" : "td");
        if (isHeader)
        {
            html.Raw(content.Scope switch
            {
                CellScope.Column => " scope=\"col\""u8,
                CellScope.Row => " scope=\"row\""u8,
                CellScope.ColumnGroup => " scope=\"colgroup\""u8,
                CellScope.RowGroup => " scope=\"rowgroup\""u8,
                _ => [],
            });
        }

        if (cell.ColumnSpan > 1)
        {
            html.Attribute(" colspan=\""u8, cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            html.Attribute(" rowspan=\""u8, cell.RowSpan);
        }

        WriteHeaders(cell, headers, tableNumber);
        html.Raw(">"u8);
        if (content.Blocks is [Paragraph { Id: null } only] && only.Style == content.Style && !ReferenceEquals(only, _headings.Title))
        {
            WriteInlines(only.Inlines);
        }
        else
        {
            WriteBlocks(content.Blocks);
        }

        html.Raw(isHeader ? "</th>"u8 : "</td>"u8);
    }

    /// <summary>Ids with a hyphen in them cannot meet those of the document, which are bookmarks of Word, too.</summary>
    private void WriteHeaders(in GridCell cell, TableHeaders? headers, int tableNumber)
    {
        if (headers is null)
        {
            return;
        }

        if (headers.GetNumber(cell) is > 0 and var number)
        {
            html.Raw(" id=\""u8);
            WriteHeaderId(tableNumber, number);
            html.Raw("\""u8);
            return;
        }

        var first = true;
        foreach (var header in headers.GetHeaders(cell))
        {
            html.Raw(first ? " headers=\""u8 : " "u8);
            WriteHeaderId(tableNumber, header);
            first = false;
        }

        html.Raw(first ? [] : "\""u8);
    }

    private void WriteHeaderId(int tableNumber, int header)
    {
        html.Number(tableNumber);
        html.Raw("-"u8);
        html.Number(header);
    }
}
