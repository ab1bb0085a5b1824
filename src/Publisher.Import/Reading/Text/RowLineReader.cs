using System.Collections.Immutable;

namespace Publisher.Import.Reading.Text;

/// <summary>Reads a text whose lines are the rows of its tables.</summary>
internal static class RowLineReader
{
    public static void Read(string[] lines, TextTableStyle style, DocumentBuilder document)
    {
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        var (table, isOpen) = (0, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = BookmarkMarks.Remove(lines[i], out var bookmarks);
            if (SplitCells(line, style) is { } cells)
            {
                table = isOpen ? table : document.NextTable();
                isOpen = true;
                if (!IsRule(cells))
                {
                    rows.Add(ToRow(cells, table, rows.Count + 1, document));
                }

                continue;
            }

            Close(rows, document);
            isOpen = false;
            document.Add(new SourceLine(document.NewText(new SourcePlace(SourcePlaceKind.Line, i + 1), line)) { Bookmarks = bookmarks });
        }

        Close(rows, document);
    }

    private static string[]? SplitCells(string line, TextTableStyle style)
    {
        if (style == TextTableStyle.TabbedRows)
        {
            return line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : null;
        }

        var words = line.Trim();
        return words.Length > 1 && words.StartsWith('|') && words.EndsWith('|') ? words[1..^1].Split('|', StringSplitOptions.TrimEntries) : null;
    }

    /// <summary>The line of dashes under the head of a piped table.</summary>
    private static bool IsRule(string[] cells) =>
        Array.TrueForAll(cells, cell => cell.Length > 1 && !cell.AsSpan().ContainsAnyExcept("-:="));

    private static SourceRow ToRow(string[] cells, int table, int row, DocumentBuilder document)
    {
        var built = ImmutableArray.CreateBuilder<SourceCell>(cells.Length);
        for (var column = 0; column < cells.Length; column++)
        {
            var text = document.NewText(new SourcePlace(SourcePlaceKind.Cell, table, row, column + 1), cells[column]);
            built.Add(new SourceCell(text, column, 1, IsCovered: false));
        }

        return new SourceRow(built.MoveToImmutable());
    }

    private static void Close(ImmutableArray<SourceRow>.Builder rows, DocumentBuilder document)
    {
        if (rows.Count > 0)
        {
            document.Add(new SourceTable(rows.DrainToImmutable()));
        }
    }
}
