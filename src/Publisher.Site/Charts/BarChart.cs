using System.Collections.Immutable;
using Publisher.Text.Width;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>Bars that lie below each other, each under its own words; a bar without a value is a title.</summary>
internal static class BarChart
{
    private const decimal RowHeight = 2.5m;
    private const decimal BaseLine = 1.1m;
    private const decimal BarTop = 1.5m;
    private const decimal BarHeight = 0.625m;

    /// <summary>In percent: what there is can be seen.</summary>
    private const decimal ShortestBar = 0.25m;

    /// <summary>What stands beside an amount on a narrow phone: a Han character is two wide.</summary>
    private const int WidestLabel = 30;

    public static void Write(HtmlOutput html, string labelledBy, ImmutableArray<ChartBar> bars)
    {
        var longest = Math.Max(bars.Max(bar => bar.Value), decimal.One / 1_000_000);
        Svg.Open(html, labelledBy, bars.Length * RowHeight);
        for (var i = 0; i < bars.Length; i++)
        {
            var top = i * RowHeight;
            Svg.Text(html, 0, top + BaseLine, "start", Shorten(bars[i].Label));
            Svg.Text(html, 100, top + BaseLine, "end", bars[i].Text);
            if (bars[i].Value > 0)
            {
                Svg.Bar(html, 0, top + BarTop, Math.Max(ShortestBar, bars[i].Value / longest * 100), BarHeight, bars[i].Tone);
            }
        }

        Svg.Close(html);
    }

    /// <summary>The table behind the picture has the whole name.</summary>
    private static string Shorten(string label)
    {
        if (DisplayWidth.Of(label) <= WidestLabel)
        {
            return label;
        }

        var (width, end) = (0, 0);
        foreach (var rune in label.EnumerateRunes())
        {
            width += DisplayWidth.Of(rune);
            if (width >= WidestLabel)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return label[..end] + "…";
    }
}
