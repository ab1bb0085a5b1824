using System.Text;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Html.Styling;

/// <content>The page on paper.</content>
internal static partial class HtmlStyleSheet
{
    private static void AppendPrint(StringBuilder css, StyleSheet styles)
    {
        foreach (var page in styles.Pages.Values.OrderBy(page => page.Name, StringComparer.Ordinal))
        {
            AppendPage(css, page, styles);
        }

        css.Append("@media print{\n");
        foreach (var style in styles.ParagraphsInOrder)
        {
            AppendSelector(css, style.Name, styles);
            css.Append('{');
            css.AppendLength("font-size", style.Size, "pt").AppendLength("line-height", style.LinePitch, "pt");
            AppendMargins(css, style, style.SpaceBefore, style.SpaceAfter, "pt");
            css.Append(style.PageBreakBefore ? "break-before:page;" : "");
            css.Append(style.KeepWithNext ? "break-after:avoid;" : "");
            css.Append(style.KeepTogether ? "break-inside:avoid;" : "");
            css.Append("}\n");
        }

        foreach (var table in styles.TablesInOrder)
        {
            AppendTable(css, table, isPrint: true);
        }

        foreach (var page in styles.Pages.Values.OrderBy(page => page.Name, StringComparer.Ordinal))
        {
            css.Append(".web-page-").AppendIdentifier(CssText.GetClass(page.Name)).Append("{page:")
                .AppendIdentifier(CssText.GetClass(page.Name)).Append("}\n");
        }

        css.Append("article{page:").AppendIdentifier(CssText.GetClass(styles.DefaultPage)).Append("}\n}\n");
    }

    private static void AppendPage(StringBuilder css, PageStyle page, StyleSheet styles)
    {
        AppendPageSelector(css, page, side: "").Append("{size:").AppendNumber(page.Width).Append("mm ").AppendNumber(page.Height)
            .Append("mm;margin:").AppendNumber(page.MarginTop).Append("mm ").AppendNumber(page.MarginRight).Append("mm ")
            .AppendNumber(page.MarginBottom).Append("mm ").AppendNumber(page.MarginLeft).Append("mm}\n");
        switch (page.NumberPosition)
        {
            case PageNumberPosition.Center:
                AppendNumber(css, page, side: "", "@bottom-center", styles);
                break;
            case PageNumberPosition.Outside:
                AppendNumber(css, page, ":right", "@bottom-right", styles);
                AppendNumber(css, page, ":left", "@bottom-left", styles);
                break;
        }
    }

    private static StringBuilder AppendPageSelector(StringBuilder css, PageStyle page, string side) =>
        css.Append("@page ").AppendIdentifier(CssText.GetClass(page.Name)).Append(side);

    private static void AppendNumber(StringBuilder css, PageStyle page, string side, string box, StyleSheet styles)
    {
        var split = page.NumberFormat.IndexOf("{0}", StringComparison.Ordinal);
        if (split < 0)
        {
            return;
        }

        AppendPageSelector(css, page, side).Append('{').Append(box).Append("{content:").AppendQuoted(page.NumberFormat[..split])
            .Append(" counter(page) ").AppendQuoted(page.NumberFormat[(split + 3)..]).Append(';');
        if (styles.Paragraphs.TryGetValue(page.NumberStyle, out var style))
        {
            css.Append("font-family:").Append(GetFamily(style.Font)).Append(';').AppendLength("font-size", style.Size, "pt");
        }

        css.Append("}}\n");
    }
}
