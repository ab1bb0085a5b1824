using System.Collections.Immutable;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>A cell with its text set, before its rows have a page.</summary>
/// <param name="Order">Its place among the table's cells, row by row.</param>
/// <param name="Grid">Its place on the grid.</param>
/// <param name="Style">The look of the cell.</param>
/// <param name="Lines">Its text.</param>
/// <param name="X">Left edge in points from that of the table.</param>
/// <param name="Width">In points.</param>
internal sealed record CellBox(
    int Order, GridCell Grid, ParagraphStyle Style, ImmutableArray<CellLine> Lines, double X, double Width)
{
    public double TextHeight { get; } = Measure(Lines, 0, Lines.Length);

    public int EndRow => Grid.Row + Grid.RowSpan;

    /// <summary>
    /// Whether it names a group of rows: its words are repeated where the group goes on on another page.
    /// </summary>
    public bool IsLabel => Grid.Cell.IsHeader;

    /// <summary>Height of the lines from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static double Measure(ImmutableArray<CellLine> lines, int first, int end)
    {
        var height = 0.0;
        for (var i = first; i < end; i++)
        {
            height += lines[i].Height + (i == first ? 0 : lines[i].SpaceBefore);
        }

        return height;
    }

    /// <summary>
    /// How many lines from <paramref name="first"/> on fit into <paramref name="room"/>, and their height.
    /// </summary>
    public (int Count, double Height) Fit(int first, double room)
    {
        var height = 0.0;
        for (var i = first; i < Lines.Length; i++)
        {
            var next = height + Lines[i].Height + (i == first ? 0 : Lines[i].SpaceBefore);
            if (next > room + TableFlow.Tolerance)
            {
                return (i - first, height);
            }

            height = next;
        }

        return (Lines.Length - first, height);
    }
}
