using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// Writes rows as CSV (RFC 4180: commas, CRLF, doubled quotes), in UTF-8 with a byte order mark, without which Excel takes
/// Chinese text for another encoding.
/// </summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static byte[] Write<TRow>(ImmutableArray<CsvColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        var text = new StringBuilder(16 * 1024).Append('\uFEFF');
        for (var i = 0; i < columns.Length; i++)
        {
            Append(text, columns[i].Name, i);
        }

        text.Append("\r\n");
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                Append(text, columns[i].Print(row), i);
            }

            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, string cell, int index)
    {
        if (index > 0)
        {
            text.Append(',');
        }

        // Blanks at the ends are part of what was printed; readers that trim do not do so inside quotes.
        if (cell.Length > 0 && (cell.AsSpan().ContainsAny(Special) || cell[0] == ' ' || cell[^1] == ' '))
        {
            text.Append('"').Append(cell).Replace("\"", "\"\"", text.Length - cell.Length, cell.Length).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }
}
