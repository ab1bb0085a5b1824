using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>The numbers behind a picture, for whoever cannot see it or wants to know exactly; folded up at first.</summary>
internal static class ChartTable
{
    public static void Open(HtmlOutput html, string title, params ReadOnlySpan<string> columns)
    {
        html.Raw("<details>\n<summary>"u8);
        html.Words(title);
        html.Raw("</summary>\n<table class=\"web-data\">\n<caption>"u8);
        html.Words(title);
        html.Raw("</caption>\n<thead><tr>"u8);
        foreach (var column in columns)
        {
            html.Raw("<th scope=\"col\">"u8);
            html.Words(column);
            html.Raw("</th>"u8);
        }

        html.Raw("</tr></thead>\n<tbody>\n"u8);
    }

    public static void Close(HtmlOutput html) => html.Raw("</tbody>\n</table>\n</details>\n"u8);

    public static void Row(HtmlOutput html, string name, params ReadOnlySpan<string> cells)
    {
        html.Raw("<tr><th scope=\"row\">"u8);
        html.Words(name);
        CloseRow(html, cells);
    }

    /// <summary>A row whose name leads to a place of the page.</summary>
    public static void LinkedRow(HtmlOutput html, string name, string anchor, params ReadOnlySpan<string> cells)
    {
        html.Attribute("<tr><th scope=\"row\"><a href=\"#"u8, anchor);
        html.Raw(">"u8);
        html.Words(name);
        html.Raw("</a>"u8);
        CloseRow(html, cells);
    }

    private static void CloseRow(HtmlOutput html, ReadOnlySpan<string> cells)
    {
        html.Raw("</th>"u8);
        foreach (var cell in cells)
        {
            html.Raw("<td>"u8);
            html.Words(cell);
            html.Raw("</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }
}
