using System.Globalization;
using Publisher.Site.Records;
using Publisher.Site.Verify;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Pages;

/// <summary>The site's first page: the search, all disclosures by year, and all departments.</summary>
internal static class IndexPage
{
    public const string FileName = "index.html";

    public static SiteFile Write(SiteContent content, SitePage page) => page.Write(FileName, page.Column, html =>
    {
        html.SearchForm(SearchPage.FileName);
        html.Raw("<p class=\"site-ways\">"u8);
        html.Link(ProjectListPage.FileName, "全部项目");
        html.Raw(" "u8);
        html.Link("#departments", "按部门看");
        html.Raw(" "u8);
        html.Link(SitePage.FeedFile, "订阅更新");
        html.Raw(" "u8);
        html.Link(VerifyPage.FileName, "核对文件");
        html.Raw("</p>\n"u8);
        foreach (var year in content.Disclosures.GroupBy(record => record.Year))
        {
            html.Heading("y" + year.Key, $"{year.Key}年");
            html.Raw("<ul class=\"site-list\">\n"u8);
            foreach (var record in year)
            {
                Item(html, record);
            }

            html.Raw("</ul>\n"u8);
        }

        html.Heading("departments", "按部门看");
        html.Raw("<ul class=\"site-names\">\n"u8);
        foreach (var department in DepartmentYears.Of(content.Disclosures))
        {
            html.Raw("<li>"u8);
            html.Link(SiteAddress.Of(ComparisonPage.PathOf(department.Slug)), department.Name);
            html.Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
    });

    private static void Item(HtmlOutput html, DisclosureRecord record)
    {
        html.Raw("<li>"u8);
        html.Link(record.Address, record.Title);
        html.Raw(" <span>"u8);
        html.Words(string.Join('，', FactsOf(record)));
        html.Raw("</span></li>\n"u8);
    }

    private static IEnumerable<string> FactsOf(DisclosureRecord record)
    {
        // Most titles name the department.
        if (!record.Title.Contains(record.Department, StringComparison.Ordinal))
        {
            yield return record.Department;
        }

        var count = record.Counted.Count();
        if (count > 0)
        {
            yield return count.ToString("0 个项目", CultureInfo.InvariantCulture);
        }

        if (count > 0 && record.TotalYuan is { } total)
        {
            yield return Money.InWan(total) + " 万元";
        }
    }
}
