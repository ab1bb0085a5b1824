using Publisher.Site.Search;

namespace Publisher.Site.Pages;

/// <summary>The search. Without scripts it leads to the lists of all projects.</summary>
internal static class SearchPage
{
    public const string FileName = SearchIndex.Folder + "/index.html";

    /// <summary>In the folder of assets.</summary>
    public const string Script = "search.js";

    public static SiteFile Write(SitePage page) => page.Write(
        FileName,
        "检索",
        html =>
        {
            html.SearchForm("index.html");
            html.Raw("<noscript><p>检索需要运行脚本，这个浏览器没有运行。请看下面的全部项目。</p></noscript>\n"u8);
            html.Raw("<p role=\"status\" id=\"search-status\"></p>\n<ol class=\"site-results\" id=\"search-results\"></ol>\n"u8);
            html.Raw("<p><button type=\"button\" id=\"search-more\" hidden=\"hidden\">显示更多</button></p>\n<p>"u8);
            html.Link("../" + ProjectListPage.FileName, "全部项目");
            html.Raw("</p>\n"u8);
        },
        frame => frame with { Scripts = [Script] });
}
