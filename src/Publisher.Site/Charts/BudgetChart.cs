using System.Collections.Immutable;
using System.Globalization;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>预算按项目: the largest projects as bars, the others together, and all of them in the table.</summary>
internal static class BudgetChart
{
    private const string Id = "page-budget";

    /// <summary>More bars than this say no more.</summary>
    private const int MaximumBars = 12;

    public static void Write(HtmlOutput html, DisclosureFigures figures)
    {
        if (!figures.HasBudget || figures.Shares.Length < 2)
        {
            return;
        }

        Figure.Open(html, Id, $"各项目预算（{figures.Scale.Caption}）");
        BarChart.Write(html, Id, BarsOf(figures));
        ChartTable.Open(html, "项目一览", "项目", "预算", "占比", "用途");
        foreach (var share in figures.Shares)
        {
            var part = share.Size is { } size && figures.Budget > 0
                ? (size / figures.Budget * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%"
                : "";
            if (share.Anchor is { } anchor)
            {
                ChartTable.LinkedRow(html, share.Name, anchor, share.Amount, part, share.Purpose);
            }
            else
            {
                ChartTable.Row(html, share.Name, share.Amount, part, share.Purpose);
            }
        }

        ChartTable.Close(html);
        Figure.Close(html);
    }

    private static ImmutableArray<ChartBar> BarsOf(DisclosureFigures figures)
    {
        // The sort is stable: projects of the same size keep their order.
        var sorted = figures.Shares.Where(share => share.Size is not null).OrderByDescending(share => share.Size).ToArray();
        var shown = sorted.Length <= MaximumBars + 1 ? sorted.Length : MaximumBars;
        var bars = sorted.Take(shown).Select(share => new ChartBar(share.Name, figures.Scale.Round(share.Size!.Value), share.Size.Value));
        var rest = sorted.Skip(shown).Sum(share => share.Size!.Value);
        return shown == sorted.Length
            ? [.. bars]
            : [.. bars, new ChartBar(string.Create(CultureInfo.InvariantCulture, $"其余{sorted.Length - shown}个项目"), figures.Scale.Round(rest), rest, "web-rest")];
    }
}
