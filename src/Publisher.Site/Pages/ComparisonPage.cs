using System.Globalization;
using Publisher.Site.Records;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Pages;

/// <summary>One department's projects and their budgets through the years, from parsed amounts.</summary>
internal static class ComparisonPage
{
    private const string Folder = "compare";

    public static string PathOf(string slug) => $"{Folder}/{slug}.html";

    public static SiteFile Write(DepartmentYears department, SitePage page) =>
        page.Write(PathOf(department.Slug), $"{department.Name}各年度项目预算", html =>
        {
            html.Raw("<p class=\"site-note\">金额单位：万元，由各年公开的预算数换算。名称相同（不计名称前的年份）的作为同一个项目。</p>\n"u8);
            html.Raw("<div class=\"site-table\" role=\"region\" aria-label=\"各年度项目预算表\" tabindex=\"0\">\n<table>\n<caption>各年度项目预算（万元）</caption>\n"u8);
            Head(html, department);
            html.Raw("<tbody>\n"u8);
            foreach (var project in ComparedProject.Of(department))
            {
                Row(html, department, project);
            }

            html.Raw("</tbody>\n"u8);
            Foot(html, department);
            html.Raw("</table>\n</div>\n"u8);
        });

    private static void Head(HtmlOutput html, DepartmentYears department)
    {
        html.Raw("<thead><tr><th scope=\"col\">项目</th>"u8);
        foreach (var record in department.Disclosures)
        {
            html.Raw("<th scope=\"col\">"u8);
            html.Link("../" + record.Address, $"{record.Year}年");

            // A department is renamed now and then; what it was called stands with the year.
            if (record.Department != department.Name)
            {
                html.Raw("<br/>"u8);
                html.Words(record.Department);
            }

            html.Raw("</th>"u8);
        }

        html.Raw("</tr></thead>\n"u8);
    }

    private static void Row(HtmlOutput html, DepartmentYears department, ComparedProject project)
    {
        html.Raw("<tr><th scope=\"row\">"u8);
        html.Words(project.Name);
        html.Raw("</th>"u8);
        for (var year = 0; year < project.Years.Length; year++)
        {
            html.Raw("<td>"u8);
            if (project.Years[year] is { } found)
            {
                // Unknown amounts are linked, too: the printed table says what there is.
                html.Link(
                    PlaceOf(department.Disclosures[year], found),
                    found.Yuan is { } yuan ? Money.InWan(yuan) : "见原表");
            }

            html.Raw("</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }

    private static void Foot(HtmlOutput html, DepartmentYears department)
    {
        html.Raw("<tfoot>\n<tr><th scope=\"row\">合计</th>"u8);
        foreach (var record in department.Disclosures)
        {
            html.Raw("<td>"u8);
            html.Words(record.TotalYuan is { } total ? Money.InWan(total) : "");
            html.Raw("</td>"u8);
        }

        html.Raw("</tr>\n<tr><th scope=\"row\">项目数</th>"u8);
        foreach (var record in department.Disclosures)
        {
            html.Raw("<td>"u8);
            html.Words(record.Counted.Count().ToString(CultureInfo.InvariantCulture));
            html.Raw("</td>"u8);
        }

        html.Raw("</tr>\n</tfoot>\n"u8);
    }

    private static string PlaceOf(DisclosureRecord record, ProjectRecord project) => "../" + ProjectListPage.PlaceOf(record, project);
}
