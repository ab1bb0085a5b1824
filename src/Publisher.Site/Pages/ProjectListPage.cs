using System.Globalization;
using Publisher.Site.Records;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Pages;

/// <summary>
/// Every project in plain lists, for readers without scripts and for search engines: one page a year, further ones where a year
/// has more than <see cref="ProjectsPerPage"/>, and a page that lists these.
/// </summary>
internal static class ProjectListPage
{
    public const string FileName = "projects/index.html";

    /// <summary>About 500 KB of HTML.</summary>
    private const int ProjectsPerPage = 2000;

    public static IEnumerable<SiteFile> WriteAll(SiteContent content, SitePage page)
    {
        var pages = new List<(string Title, string File, int Projects)>();
        foreach (var year in content.Disclosures.GroupBy(record => record.Year))
        {
            var chunks = Chunks(year).ToArray();
            for (var i = 0; i < chunks.Length; i++)
            {
                var suffix = i == 0 ? "" : (i + 1).ToString("-0", CultureInfo.InvariantCulture);
                var title = $"{year.Key}年全部项目" + (chunks.Length == 1 ? "" : (i + 1).ToString("（0）", CultureInfo.InvariantCulture));
                var file = $"{year.Key}{suffix}.html";
                pages.Add((title, file, chunks[i].Sum(record => record.Projects.Length)));
                yield return WriteYear("projects/" + file, title, chunks[i], page);
            }
        }

        yield return page.Write(FileName, "全部项目", html =>
        {
            html.Raw("<ul class=\"site-list\">\n"u8);
            foreach (var (title, file, projects) in pages)
            {
                html.Raw("<li>"u8);
                html.Link(file, title);
                html.Raw(" <span>"u8);
                html.Words(projects.ToString("0 个项目表", CultureInfo.InvariantCulture));
                html.Raw("</span></li>\n"u8);
            }

            html.Raw("</ul>\n"u8);
        });
    }

    /// <summary>A project's place, as seen from the site's first folder.</summary>
    public static string PlaceOf(DisclosureRecord record, ProjectRecord project) =>
        project.Anchor.Length == 0 ? record.Address : $"{record.Address}#{Uri.EscapeDataString(project.Anchor)}";

    /// <summary>Whole disclosures, up to a page's number of projects.</summary>
    private static IEnumerable<List<DisclosureRecord>> Chunks(IEnumerable<DisclosureRecord> year)
    {
        var (chunk, projects) = (new List<DisclosureRecord>(), 0);
        foreach (var record in year)
        {
            if (chunk.Count > 0 && projects + record.Projects.Length > ProjectsPerPage)
            {
                yield return chunk;
                (chunk, projects) = ([], 0);
            }

            chunk.Add(record);
            projects += record.Projects.Length;
        }

        yield return chunk;
    }

    private static SiteFile WriteYear(string path, string title, List<DisclosureRecord> records, SitePage page) =>
        page.Write(
            path,
            title,
            html =>
            {
                foreach (var record in records)
                {
                    html.Raw("<section>\n<h2>"u8);
                    html.Link("../" + record.Address, record.Title);
                    html.Raw("</h2>\n"u8);
                    if (!record.Projects.IsEmpty)
                    {
                        html.Raw("<ol class=\"site-projects\">\n"u8);
                        foreach (var project in record.Projects)
                        {
                            Item(html, record, project);
                        }

                        html.Raw("</ol>\n"u8);
                    }

                    html.Raw("</section>\n"u8);
                }
            },
            frame => frame with { Trail = [.. frame.Trail, new("index.html", "全部项目")] });

    private static void Item(HtmlOutput html, DisclosureRecord record, ProjectRecord project)
    {
        html.Raw("<li>"u8);
        html.Link("../" + PlaceOf(record, project), project.Number.Length > 0 ? $"{project.Number}. {project.Name}" : project.Name);
        if (project.Yuan is { } yuan)
        {
            html.Raw(" <span>"u8);
            html.Words(Money.InWan(yuan) + " 万元");
            html.Raw("</span>"u8);
        }

        html.Raw("</li>\n"u8);
    }
}
