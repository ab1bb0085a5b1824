using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Writers.Html;
using Publisher.Writers.Html.Frame;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Pages;

/// <summary>What the site's own pages have in common: the frame, its statements about the site, and the look of lists.</summary>
/// <param name="settings">site.yaml.</param>
internal sealed class SitePage(SiteSettings settings)
{
    public const string Home = "首页";
    public const string FeedFile = "feed.xml";

    /// <summary>What the column is called where site.yaml does not say it.</summary>
    private const string DefaultName = "部门预算绩效目标公开";

    /// <summary>The column of the site that these pages are.</summary>
    public string Column => settings.ColumnName.Length > 0 ? settings.ColumnName : DefaultName;

    public string FeedTitle => Column + "：发布和更正";

    /// <summary>A page with <paramref name="title"/> as its h1.</summary>
    /// <param name="path">Where it is written, relative to the public folder.</param>
    public SiteFile Write(string path, string title, Action<HtmlOutput> content, Func<PageFrame, PageFrame>? change = null)
    {
        var root = SiteAddress.Root(path);
        var frame = new PageFrame
        {
            Title = settings.Name.Length > 0 ? $"{title} - {settings.Name}" : title,
            Root = root,
            SiteName = settings.Name,
            Meta = Describe(),
            CanonicalUrl = settings.AddressOf(SiteAddress.Public(path)),
            Feeds = [new PageFeed(root + FeedFile, "application/atom+xml", FeedTitle)],
            Style = Resources.Read("site.css"),
            Trail = path == IndexPage.FileName ? [] : [new PageLink(root + IndexPage.FileName, Home)],
            Footer = settings.Footer,
        };
        var output = new MemoryStream();
        (change is null ? frame : change(frame)).Write(output, html =>
        {
            html.Raw("<h1>"u8);
            html.Words(title);
            html.Raw("</h1>\n"u8);
            content(html);
        });
        return new SiteFile(path, output.GetBuffer().AsMemory(0, (int)output.Length));
    }

    /// <summary>国办发〔2017〕47号, annex 2: what a page that lists others says of its site and column.</summary>
    private ImmutableArray<HtmlMeta> Describe() =>
    [
        new("SiteName", settings.Name),
        new("SiteDomain", settings.Domain),
        new("SiteIDCode", settings.Code),
        new("ColumnName", settings.ColumnName),
        new("ColumnDescription", settings.ColumnDescription),
        new("ColumnKeywords", string.Join(',', settings.ColumnKeywords)),
        new("ColumnType", settings.ColumnType),
    ];
}
