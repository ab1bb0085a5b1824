using System.Collections.Immutable;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Word.Body;

/// <summary>Turns the columns' shares into twips that add up to the table's width exactly.</summary>
internal static class ColumnEdges
{
    /// <summary>
    /// Where each column begins, and where the last one ends; every column is at least one twip wide.
    /// </summary>
    public static int[] Of(ImmutableArray<TableColumn> columns, int width)
    {
        var total = 0.0;
        foreach (var column in columns)
        {
            total += column.Width;
        }

        var edges = new int[columns.Length + 1];
        var sum = 0.0;
        for (var i = 0; i < columns.Length; i++)
        {
            sum += columns[i].Width;
            var edge = (int)Math.Round(width * sum / total, MidpointRounding.AwayFromZero);
            edges[i + 1] = Math.Clamp(edge, edges[i] + 1, width - (columns.Length - i - 1));
        }

        return edges;
    }
}
