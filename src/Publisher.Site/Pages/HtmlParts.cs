using Publisher.Writers.Html.Output;

namespace Publisher.Site.Pages;

/// <summary>Pieces of HTML that the site's pages share.</summary>
internal static class HtmlParts
{
    /// <param name="html">The page.</param>
    /// <param name="address">Escaped as an address.</param>
    /// <param name="words">What is shown.</param>
    public static void Link(this HtmlOutput html, string address, string words)
    {
        html.Attribute("<a href=\""u8, address);
        html.Raw(">"u8);
        html.Words(words);
        html.Raw("</a>"u8);
    }

    public static void Heading(this HtmlOutput html, string id, string words)
    {
        html.Attribute("<h2 id=\""u8, id);
        html.Raw(">"u8);
        html.Words(words);
        html.Raw("</h2>\n"u8);
    }

    /// <summary>The form of the search; it works as a plain link to the search's page where no script runs.</summary>
    /// <param name="html">The page.</param>
    /// <param name="action">The search's page.</param>
    public static void SearchForm(this HtmlOutput html, string action)
    {
        html.Attribute("<form class=\"site-search\" role=\"search\" id=\"search\" method=\"get\" action=\""u8, action);
        html.Raw(
            """
            >
            <label for="search-words">检索项目和绩效指标</label>
            <div><input type="search" id="search-words" name="q" maxlength="80" autocomplete="off" spellcheck="false"/><button type="submit">检索</button></div>
            </form>

            """u8);
    }
}
