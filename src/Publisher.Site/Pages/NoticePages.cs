using Publisher.Site.Addresses;

namespace Publisher.Site.Pages;

/// <summary>Pages in the place of others: not found, moved, withdrawn.</summary>
internal static class NoticePages
{
    private const string NotFoundFile = "404.html";

    /// <summary>
    /// A server shows it at any address, so its links begin at the site's root: the path of 网址, or / where that is not given.
    /// </summary>
    public static SiteFile WriteNotFound(SitePage page, string root) => page.Write(
        NotFoundFile,
        "没有找到这个网页",
        html =>
        {
            html.Raw("<p>网址可能抄错了，或者网页已经不在这里。</p>\n"u8);
            html.SearchForm(root + SearchPage.FileName);
            html.Raw("<p class=\"site-ways\">"u8);
            html.Link(root + IndexPage.FileName, "首页");
            html.Raw(" "u8);
            html.Link(root + ProjectListPage.FileName, "全部项目");
            html.Raw("</p>\n"u8);
        },
        frame => frame with
        {
            Root = root,
            CanonicalUrl = null,
            Feeds = [],
            Trail = [],
            Meta = [.. frame.Meta, new("robots", "noindex")],
        });

    /// <summary>At an old address: leads to the new one, at once and by a link.</summary>
    /// <param name="page">The site.</param>
    /// <param name="path">The old page.</param>
    /// <param name="target">The new page, relative to the public folder.</param>
    /// <param name="absolute">The new page's address on the web, or null.</param>
    public static SiteFile WriteMoved(SitePage page, string path, string target, string? absolute)
    {
        var address = SiteAddress.Root(path) + SiteAddress.Of(target);
        return page.Write(
            path,
            "网页已经迁移",
            html =>
            {
                html.Raw("<p>这个网页的新地址是："u8);
                html.Link(address, absolute ?? target);
                html.Raw("</p>\n"u8);
            },
            frame => frame with { MovedTo = address, CanonicalUrl = absolute, Meta = [.. frame.Meta, new("robots", "noindex")] });
    }

    /// <summary>At the address of a disclosure that is no longer published.</summary>
    public static SiteFile WriteWithdrawn(SitePage page, string path, WithdrawnAddress address) => page.Write(
        path,
        "这份文件已经撤回",
        html =>
        {
            html.Raw("<p>原因："u8);
            html.Words(address.Reason);
            html.Raw("</p>\n"u8);
        },
        frame => frame with { CanonicalUrl = null, Meta = [.. frame.Meta, new("robots", "noindex")] });
}
