using System.Collections.Immutable;
using System.Globalization;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>绩效指标按类别: how many there are of each kind, the kinds of one 一级指标 in one tone.</summary>
internal static class IndicatorChart
{
    private const string Id = "page-indicators";

    /// <summary>Tones that the style sheet tells apart in print, too; they begin anew when there are more kinds.</summary>
    private static readonly ImmutableArray<string> Tones = ["", "web-tone2", "web-tone3"];

    public static void Write(HtmlOutput html, DisclosureFigures figures)
    {
        if (figures.Indicators == 0)
        {
            return;
        }

        Figure.Open(html, Id, "绩效指标的类别（项）");
        BarChart.Write(html, Id, [.. figures.Kinds.SelectMany((kind, index) => BarsOf(kind, Tones[index % Tones.Length]))]);
        // Not the form's own labels: this table is none of the form's, for readers and for programs that look for those.
        ChartTable.Open(html, "指标数量", "大类", "小类", "数量");
        foreach (var kind in figures.Kinds)
        {
            foreach (var (name, count) in kind.Counts)
            {
                ChartTable.Row(html, kind.Name, name, Print(count));
            }
        }

        ChartTable.Close(html);
        Figure.Close(html);
    }

    private static IEnumerable<ChartBar> BarsOf(IndicatorKind kind, string tone) =>
        kind.Counts.Select(entry => new ChartBar(
            entry.Name == kind.Name ? kind.Name : $"{Shorten(kind.Name)}·{entry.Name}", Print(entry.Count), entry.Count, tone));

    /// <summary>Beside the name of a kind 产出指标 is as clear as 产出.</summary>
    private static string Shorten(string name) => name.Length > 2 && name.EndsWith("指标", StringComparison.Ordinal) ? name[..^2] : name;

    private static string Print(int count) => count.ToString(CultureInfo.InvariantCulture);
}
