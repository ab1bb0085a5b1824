using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>The frame of a picture with its table.</summary>
internal static class Figure
{
    /// <param name="html">The page.</param>
    /// <param name="id">Of the caption, which names picture and frame.</param>
    /// <param name="caption">The caption.</param>
    public static void Open(HtmlOutput html, string id, string caption)
    {
        html.Attribute("<figure aria-labelledby=\""u8, id);
        html.Raw(">\n<figcaption"u8);
        html.Attribute(" id=\""u8, id);
        html.Raw(">"u8);
        html.Words(caption);
        html.Raw("</figcaption>\n"u8);
    }

    public static void Close(HtmlOutput html) => html.Raw("</figure>\n"u8);
}
