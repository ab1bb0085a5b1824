using System.Globalization;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>资金支出计划: what is to be spent by each date of the year, all projects together.</summary>
internal static class SpendingChart
{
    private const string Id = "page-spending";

    public static void Write(HtmlOutput html, DisclosureFigures figures)
    {
        var spending = figures.Spending;
        if (spending.Steps.IsEmpty)
        {
            return;
        }

        var some = spending.Projects == figures.Shares.Length
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"，{spending.Projects}个写明计划的项目");
        Figure.Open(html, Id, $"资金支出计划（累计，{figures.Scale.Caption}{some}）");
        ColumnChart.Write(html, Id, [.. spending.Steps.Select(step => new ChartBar(step.Date, figures.Scale.Round(step.Spent), step.Spent))]);
        ChartTable.Open(html, "支出进度", "时点", "累计支出", "占预算");
        foreach (var step in spending.Steps)
        {
            var part = spending.Budget > 0 ? (step.Spent / spending.Budget * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "";
            ChartTable.Row(html, step.Date, figures.Scale.PrintWithUnit(Round(step.Spent)), part);
        }

        ChartTable.Close(html);
        Figure.Close(html);
    }

    /// <summary>万元 with four digits behind the point are whole 元; percentages of an amount can be less.</summary>
    private static decimal Round(decimal amount) => Math.Round(amount, 4, MidpointRounding.AwayFromZero);
}
