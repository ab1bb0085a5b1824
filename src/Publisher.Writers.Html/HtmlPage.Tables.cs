using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Writers.Html.Structure;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html;

/// <content>Tables.</content>
internal sealed partial class HtmlPage
{
    private int _tables;

    /// <summary>Header cells with an id, of all tables so far.</summary>
    private int _headerCells;

    /// <summary>The heading whose note was written: it stands above its first table only.</summary>
    private string? _noted;

    /// <summary>
    /// A table stands in a frame of its own that is moved sideways where the screen is narrower than the form; the frame takes
    /// the focus, so that this can be done from the keyboard.
    /// </summary>
    private void WriteTable(Table table)
    {
        var number = ++_tables;
        var grid = TableGrid.Of(table);
        var headers = TableHeaders.Of(grid, table.Columns.Length);
        WriteNote();

        // A group and no region: a page has as many landmarks as tell its parts apart, not two for every project.
        _html.Attribute("<div class=\"web-table\" role=\"group\" tabindex=\"0\" aria-label=\""u8, GetTableName(table, number));
        _html.Raw("><table class=\"web-columns-"u8);
        _html.Number(_columns.GetNumber(table));
        _html.Raw(" "u8);
        _html.Words(CssText.GetClass(table.Style));
        _html.Raw("\""u8);
        if (!Styles.Tables.ContainsKey(table.Style))
        {
            _diagnostics.Add(HtmlDiagnostics.UnknownStyle(table.Span, table.Style));
        }

        _html.OptionalAttribute(" id=\""u8, table.Id);
        _html.OptionalAttribute(" aria-labelledby=\""u8, _lastHeading?.Anchor);
        _html.Raw(">\n<colgroup>"u8);
        foreach (var (_, span) in ColumnPatterns.RunsOf(table))
        {
            _html.Raw("<col"u8);
            if (span > 1)
            {
                _html.Attribute(" span=\""u8, span);
            }

            _html.Raw("/>"u8);
        }

        _html.Raw("</colgroup>\n"u8);
        if (table.Head.Length > 0)
        {
            _html.Raw("<thead>\n"u8);
            WriteRows(grid, 0, table.Head.Length, headers);
            _html.Raw("</thead>\n"u8);
        }

        if (table.Body.Length > 0)
        {
            _html.Raw("<tbody>\n"u8);
            WriteRows(grid, table.Head.Length, grid.Rows.Length, headers);
            _html.Raw("</tbody>\n"u8);
        }

        _html.Raw("</table></div>\n"u8);
        _headerCells += headers?.Count ?? 0;
    }

    private void WriteNote()
    {
        if (_lastHeading is var (anchor, _) && anchor != _noted && _options.Notes?.Invoke(anchor) is { Length: > 0 } note)
        {
            _noted = anchor;
            _html.Attribute("<p data-note=\""u8, note);
            _html.Raw("></p>\n"u8);
        }
    }

    private string GetTableName(Table table, int number) =>
        table.Summary.Length > 0 ? table.Summary : _lastHeading?.Text ?? $"表{number}";

    private void WriteRows(TableGrid grid, int start, int end, TableHeaders? headers)
    {
        for (var row = start; row < end; row++)
        {
            var id = FindId(grid.Rows[row].AsSpan());
            _html.Raw("<tr"u8);
            _html.OptionalAttribute(" id=\""u8, id);
            _html.Raw(">"u8);
            for (var i = 0; i < grid.Rows[row].Length; i++)
            {
                WriteCell(grid.Rows[row][i], headers, i == grid.Rows[row].Length - 1 ? id : null);
            }

            _html.Raw("</tr>\n"u8);
        }
    }

    /// <summary>The id that the page gives a row by what is printed in it.</summary>
    private string? FindId(ReadOnlySpan<GridCell> row)
    {
        if (_options.RowIds is { } find && _lastHeading is var (anchor, _))
        {
            foreach (ref readonly var cell in row)
            {
                if (cell.Cell.Blocks is [Paragraph { Inlines: [TextRun run, ..] }, ..] && find(anchor, run.Span) is { } id)
                {
                    return id;
                }
            }
        }

        return null;
    }

    /// <param name="cell">The cell.</param>
    /// <param name="headers">The headers of the table's cells, or null.</param>
    /// <param name="mark">The id of the row, whose mark stands in this cell; null: none does.</param>
    private void WriteCell(in GridCell cell, TableHeaders? headers, string? mark)
    {
        var content = cell.Cell;
        var isHeader = HeaderCell.IsHeader(content);
        _html.Raw(isHeader ? "<th"u8 : "<td"u8);
        WriteStyle(content.Style, content.Span, isHeader ? "th" : "td");
        if (isHeader)
        {
            _html.Raw(content.Scope switch
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
            _html.Attribute(" colspan=\""u8, cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            _html.Attribute(" rowspan=\""u8, cell.RowSpan);
        }

        WriteHeaders(cell, headers);
        _html.Raw(">"u8);
        if (content.Blocks is [Paragraph { Id: null } only] && only.Style == content.Style)
        {
            WriteInlines(only.Inlines);
        }
        else
        {
            WriteBlocks(content.Blocks);
        }

        if (mark is not null)
        {
            WriteMark(mark);
        }

        _html.Raw(isHeader ? "</th>"u8 : "</td>"u8);
    }

    /// <summary>Ids with a hyphen in them cannot meet those of the document, which are bookmarks of Word, too.</summary>
    private void WriteHeaders(in GridCell cell, TableHeaders? headers)
    {
        if (headers is null)
        {
            return;
        }

        if (headers.GetNumber(cell) is > 0 and var number)
        {
            _html.Raw(" id=\""u8);
            WriteHeaderId(_headerCells + number);
            _html.Raw("\""u8);
            return;
        }

        var first = true;
        foreach (var header in headers.GetHeaders(cell))
        {
            _html.Raw(first ? " headers=\""u8 : " "u8);
            WriteHeaderId(_headerCells + header);
            first = false;
        }

        _html.Raw(first ? [] : "\""u8);
    }

    /// <summary>Short, since a form names its headers in every cell: a hyphen and a number in digits and letters.</summary>
    private void WriteHeaderId(int number)
    {
        Span<byte> id = stackalloc byte[8];
        var start = id.Length;
        for (; number > 0; number /= 36)
        {
            id[--start] = "0123456789abcdefghijklmnopqrstuvwxyz"u8[number % 36];
        }

        id[--start] = (byte)'-';
        _html.Raw(id[start..]);
    }
}
