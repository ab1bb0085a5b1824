using System.Collections.Immutable;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>Columns that stand beside each other, with the value above and the name below each.</summary>
internal static class ColumnChart
{
    private const decimal Room = 9;
    private const decimal LineHeight = 1.5m;

    /// <summary>Of the width that a column has with the gap beside it.</summary>
    private const decimal Breadth = 0.56m;

    public static void Write(HtmlOutput html, string labelledBy, ImmutableArray<ChartBar> columns)
    {
        var highest = Math.Max(columns.Max(column => column.Value), decimal.One / 1_000_000);
        var step = 100m / columns.Length;
        Svg.Open(html, labelledBy, Room + (2 * LineHeight) + 0.5m);
        for (var i = 0; i < columns.Length; i++)
        {
            var height = Math.Max(0, columns[i].Value) / highest * Room;
            var middle = (i + 0.5m) * step;
            Svg.Text(html, middle, Room - height + 1.1m, "middle", columns[i].Text);
            Svg.Bar(html, middle - (step * Breadth / 2), Room - height + LineHeight, step * Breadth, height, columns[i].Tone);
            Svg.Text(html, middle, Room + LineHeight + 1.4m, "middle", columns[i].Label);
        }

        Svg.Close(html);
    }
}
