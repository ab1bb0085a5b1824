using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Styling;

/// <summary>
/// The column widths that occur in a document, each with a class of its own: the page's security policy allows no
/// <c>style</c> attributes, and forty tables of one form share one pattern.
/// </summary>
internal sealed class ColumnPatterns
{
    private readonly List<Table> _patterns = [];

    /// <summary>Learns the columns of all tables in a document.</summary>
    public void Collect(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    Collect(section.Blocks);
                    break;
                case List list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Blocks);
                    }

                    break;
                case Table table:
                    GetNumber(table);
                    foreach (var row in table.Body)
                    {
                        foreach (var cell in row.Cells)
                        {
                            Collect(cell.Blocks);
                        }
                    }

                    break;
            }
        }
    }

    /// <summary>The number of the pattern of <paramref name="table"/>, from 1.</summary>
    public int GetNumber(Table table)
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            if (AreAlike(_patterns[i].Columns, table.Columns))
            {
                return i + 1;
            }
        }

        _patterns.Add(table);
        return _patterns.Count;
    }

    /// <summary>More columns than this only serve to merge cells of different widths: no row shows them one by one.</summary>
    private const int WidestRow = 6;

    public void AppendCss(StringBuilder css)
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            var columns = _patterns[i].Columns;
            var run = 0;
            foreach (var (width, _) in RunsOf(_patterns[i]))
            {
                css.Append(".web-columns-").Append(i + 1).Append(" col:nth-child(").Append(++run).Append("){width:")
                    .AppendNumber(width * 100).Append("%}\n");
            }

            // On a narrow screen a form keeps the width that its cells need, and is moved sideways within its own frame.
            if (columns.Length > 3)
            {
                css.Append(".web-columns-").Append(i + 1).Append("{min-width:")
                    .AppendNumber(Math.Min(columns.Length, WidestRow) * 6.5).Append("rem}\n");
            }
        }
    }

    /// <summary>The widths of a table's columns; neighbours of the same width are one run.</summary>
    public static IEnumerable<(double Width, int Span)> RunsOf(Table table)
    {
        var columns = table.Columns;
        for (var start = 0; start < columns.Length;)
        {
            var end = start + 1;
            while (end < columns.Length && columns[end].Width == columns[start].Width)
            {
                end++;
            }

            yield return (columns[start].Width, end - start);
            start = end;
        }
    }

    private static bool AreAlike(ImmutableArray<TableColumn> left, ImmutableArray<TableColumn> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Width != right[i].Width)
            {
                return false;
            }
        }

        return true;
    }
}
