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

    /// <summary>What the site's first page is called where site.yaml does not say it.</summary>
    private const string DefaultName = "部门预算绩效目标公开";

    public string Name => settings.Name.Length > 0 ? settings.Name : DefaultName;

    /// <summary>A page with <paramref name="title"/> as its h1.</summary>
    /// <param name="path">Where it is written, relative to the public folder.</param>
    public SiteFile Write(string path, string title, Action<HtmlOutput> content, Func<PageFrame, PageFrame>? change = null)
    {
        var root = SiteAddress.Root(path);
        var frame = new PageFrame
        {
            Title = path == IndexPage.FileName ? title : $"{title} - {Name}",
            Root = root,
            SiteName = settings.Name,
            Meta = Describe(title),
            CanonicalUrl = settings.AddressOf(SiteAddress.Public(path)),
            Feeds = [new PageFeed(root + FeedFile, "application/atom+xml", $"{Name}：发布和更正")],
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
    private ImmutableArray<HtmlMeta> Describe(string title) =>
    [
        new("SiteName", settings.Name),
        new("SiteDomain", settings.Domain),
        new("SiteIDCode", settings.Code),
        new("ColumnName", settings.ColumnName.Length > 0 ? settings.ColumnName : title),
        new("ColumnDescription", settings.ColumnDescription),
        new("ColumnKeywords", string.Join(',', settings.ColumnKeywords)),
        new("ColumnType", settings.ColumnType),
    ];
}
