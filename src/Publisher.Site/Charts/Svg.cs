using System.Globalization;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Charts;

/// <summary>
/// What the charts draw with. Widths are parts of the picture's width and heights are in em, so that a picture is as wide as
/// the screen and its words as large as the reader's, without a script; colours are the style sheet's.
/// </summary>
internal static class Svg
{
    /// <param name="html">The page.</param>
    /// <param name="labelledBy">The id of what names the picture.</param>
    /// <param name="height">In em.</param>
    public static void Open(HtmlOutput html, string labelledBy, decimal height)
    {
        html.Attribute("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"web-chart\" role=\"img\" width=\"100%\" height=\""u8, Em(height));
        html.Attribute(" aria-labelledby=\""u8, labelledBy);
        html.Raw(">\n"u8);
    }

    public static void Close(HtmlOutput html) => html.Raw("</svg>\n"u8);

    /// <param name="html">The page.</param>
    /// <param name="x">In percent.</param>
    /// <param name="y">Of the base line, in em.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="text">The words.</param>
    public static void Text(HtmlOutput html, decimal x, decimal y, string anchor, string text)
    {
        html.Raw("<text"u8);
        if (x != 0)
        {
            html.Attribute(" x=\""u8, Percent(x));
        }

        html.Attribute(" y=\""u8, Em(y));
        if (anchor != "start")
        {
            html.Attribute(" text-anchor=\""u8, anchor);
        }

        html.Raw(">"u8);
        html.Words(text);
        html.Raw("</text>"u8);
    }

    /// <param name="html">The page.</param>
    /// <param name="x">In percent.</param>
    /// <param name="y">In em.</param>
    /// <param name="width">In percent.</param>
    /// <param name="height">In em.</param>
    /// <param name="tone">The class of its filling, or empty.</param>
    public static void Bar(HtmlOutput html, decimal x, decimal y, decimal width, decimal height, string tone)
    {
        html.Raw("<rect"u8);
        html.OptionalAttribute(" class=\""u8, tone);
        if (x != 0)
        {
            html.Attribute(" x=\""u8, Percent(x));
        }

        html.Attribute(" y=\""u8, Em(y));
        html.Attribute(" width=\""u8, Percent(width));
        html.Attribute(" height=\""u8, Em(height));
        html.Raw("/>\n"u8);
    }

    private static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Em(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "em";
}
