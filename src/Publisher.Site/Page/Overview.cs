using System.Globalization;
using Publisher.Site.Charts;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Page;

/// <summary>概览: the disclosure in a few numbers and three pictures.</summary>
internal static class Overview
{
    public static void Write(HtmlOutput html, DisclosureFigures figures)
    {
        if (figures.Shares.IsEmpty)
        {
            return;
        }

        html.Raw("<section class=\"web-overview\" aria-labelledby=\"page-overview\">\n<h2 id=\"page-overview\">概览</h2>\n<dl class=\"web-figures\">\n"u8);
        Number(html, "项目"u8, figures.Shares.Length.ToString(CultureInfo.InvariantCulture), "个");
        if (figures.HasBudget)
        {
            Number(html, "预算合计"u8, MoneyScale.Print(figures.Budget), figures.Scale.Unit);
        }

        if (figures.FiscalFunds is { } funds)
        {
            Number(html, "其中财政资金"u8, MoneyScale.Print(funds), figures.Scale.Unit);
        }

        Number(html, "绩效指标"u8, figures.Indicators.ToString(CultureInfo.InvariantCulture), "项");
        html.Raw("</dl>\n<div class=\"web-pictures\">\n"u8);
        BudgetChart.Write(html, figures);
        IndicatorChart.Write(html, figures);
        SpendingChart.Write(html, figures);
        html.Raw("</div>\n</section>\n"u8);
    }

    private static void Number(HtmlOutput html, ReadOnlySpan<byte> name, string number, string unit)
    {
        html.Raw("<div><dt>"u8);
        html.Raw(name);
        html.Raw("</dt><dd>"u8);
        html.Words(number);
        html.Raw("<small>"u8);
        html.Words(unit);
        html.Raw("</small></dd></div>\n"u8);
    }
}
