using System.Text;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Html.Styling;

/// <summary>
/// A layout's style sheet as CSS: on the screen in sizes that follow the reader's own, on paper in the official ones.
/// </summary>
internal static partial class HtmlStyleSheet
{
    public static string Of(StyleSheet styles, ColumnPatterns columns)
    {
        var css = new StringBuilder(16 * 1024);
        css.Append(Resources.Read("document.css"));
        foreach (var style in styles.ParagraphsInOrder)
        {
            AppendSelector(css, style.Name, styles);
            AppendScreen(css, style);
        }

        foreach (var table in styles.TablesInOrder)
        {
            AppendTable(css, table, isPrint: false);
        }

        AppendAboveFrame(css, styles);
        columns.AppendCss(css);
        AppendDark(css, styles);
        AppendPrint(css, styles);
        return css.ToString();
    }

    /// <summary>The class of a style and, so that the page need not repeat it, the element whose default it is.</summary>
    private static void AppendSelector(StringBuilder css, string style, StyleSheet styles)
    {
        foreach (var element in (ReadOnlySpan<string>)["p", "td", "th"])
        {
            if (styles.Defaults.TryGetValue(element, out var standard) && standard == style)
            {
                css.Append("article ").Append(element).Append(',');
            }
        }

        css.Append('.').AppendIdentifier(CssText.GetClass(style));
    }

    private static void AppendScreen(StringBuilder css, ParagraphStyle style)
    {
        css.Append("{font-family:").Append(GetFamily(style.Font)).Append(';');
        css.AppendLength("font-size", GetScreenSize(style.Size), "rem");
        css.AppendLength("line-height", Math.Clamp(style.LinePitch / style.Size, 1.5, 2), "");
        AppendCommon(css, style);
        AppendMargins(
            css, style, GetScreenSpace(style.SpaceBefore, style, style.KeepWithNext ? 0.5 : 0), GetScreenSpace(style.SpaceAfter, style, 0), "em");
        css.Append("}\n");
    }

    /// <param name="css">The style sheet.</param>
    /// <param name="style">Its indents count, in em.</param>
    /// <param name="before">Above.</param>
    /// <param name="after">Below.</param>
    /// <param name="unit">Of both.</param>
    private static void AppendMargins(StringBuilder css, ParagraphStyle style, double before, double after, string unit)
    {
        if (before == 0 && after == 0 && style.LeftIndent == 0 && style.RightIndent == 0)
        {
            css.Append("margin:0;");
            return;
        }

        css.Append("margin:").AppendNumber(before).Append(unit).Append(' ').AppendNumber(style.RightIndent).Append("em ")
            .AppendNumber(after).Append(unit).Append(' ').AppendNumber(style.LeftIndent).Append("em;");
    }

    private static void AppendCommon(StringBuilder css, ParagraphStyle style)
    {
        css.Append("font-weight:").Append(style.Bold ? "bold" : "normal").Append(';');
        css.Append("text-align:").Append(style.Alignment switch
        {
            TextAlignment.Left => "left",
            // Lines that fill the measure must not be made even: they would be stretched.
            TextAlignment.Center => "center;text-wrap:balance",
            TextAlignment.Right => "right",
            _ => "justify",
        }).Append(';');
        css.AppendLength("text-indent", style.FirstLineIndent, "em");
        css.Append("vertical-align:").Append(style.VerticalAlignment switch
        {
            VerticalAlignment.Top => "top",
            VerticalAlignment.Bottom => "bottom",
            _ => "middle",
        }).Append(';');
        css.AppendLength("letter-spacing", style.LetterSpacing / style.Size, "em");
        css.Append("text-autospace:").Append(style.HanLatinSpacing ? "normal" : "no-autospace").Append(';');
        if (style.Background is { } background)
        {
            css.Append("background:#").Append(background).Append(';');
        }
    }

    /// <summary>
    /// In rem. What is 10.5 pt on paper would be unreadable on a phone, and a title of 36 pt would fill it: the sizes keep
    /// their order and come closer to each other.
    /// </summary>
    private static double GetScreenSize(double points) => points <= 16
        ? Math.Max(0.8125, 1.0625 - ((16 - points) * 0.03))
        : Math.Min(2.25, 1.0625 + ((points - 16) * 0.06));

    /// <summary>In em. Space that places a title on a cover has no use on a screen; headings want a little in any case.</summary>
    private static double GetScreenSpace(double points, ParagraphStyle style, double minimum) =>
        Math.Clamp(points / style.Size, minimum, 1.5);

    private static string GetFamily(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "var(--xiaobiaosong)",
        FontRole.HeiTi => "var(--heiti)",
        FontRole.KaiTi => "var(--kaiti)",
        FontRole.SongTi => "var(--songti)",
        _ => "var(--fangsong)",
    };

    private static void AppendTable(StringBuilder css, TableStyle table, bool isPrint)
    {
        // Points of paper become twice as many pixels of a screen: official forms leave little room in their cells.
        var (unit, scale) = isPrint ? ("pt", 1) : ("px", 2);
        css.Append("table.").AppendIdentifier(CssText.GetClass(table.Name)).Append("{border:");
        AppendBorder(css, table.OuterBorder, isPrint);
        css.Append(";margin:").AppendNumber(isPrint ? table.SpaceBefore : Math.Min(table.SpaceBefore, 16)).Append(unit).Append(" 0 ")
            .AppendNumber(isPrint ? table.SpaceAfter : Math.Min(table.SpaceAfter, 16)).Append(unit).Append("}\n");
        css.Append("table.").AppendIdentifier(CssText.GetClass(table.Name)).Append(" :is(td,th){border:");
        AppendBorder(css, table.InnerBorder, isPrint);
        css.Append(";padding:").AppendNumber(table.VerticalPadding * scale).Append(unit).Append(' ')
            .AppendNumber(table.HorizontalPadding * scale).Append(unit).Append(';');
        if (isPrint && table.MinimumRowHeight > 0)
        {
            css.AppendLength("height", table.MinimumRowHeight, "pt");
        }

        css.Append("}\n");
    }

    /// <summary>
    /// CSS 2.2 §17.6.2.1: where collapsed borders meet, hidden wins, over the table's own frame too.
    /// </summary>
    private static void AppendAboveFrame(StringBuilder css, StyleSheet styles)
    {
        foreach (var style in styles.ParagraphsInOrder.Where(style => style.Borderless))
        {
            css.Append("table tr .").AppendIdentifier(CssText.GetClass(style.Name))
                .Append("{border-top-style:hidden;border-left-style:hidden;border-right-style:hidden;background:none}\n");
        }
    }

    private static void AppendBorder(StringBuilder css, double points, bool isPrint)
    {
        if (points <= 0)
        {
            css.Append('0');
        }
        else if (isPrint)
        {
            css.AppendNumber(points).Append("pt solid #000");
        }
        else
        {
            css.AppendNumber(points > 0.75 ? Math.Round(points * 4 / 3) : 1).Append("px solid var(--line)");
        }
    }

    /// <summary>A background chosen for white paper is only hinted at in the dark.</summary>
    private static void AppendDark(StringBuilder css, StyleSheet styles)
    {
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        foreach (var style in styles.ParagraphsInOrder)
        {
            if (style.Background is { } background)
            {
                AppendSelector(css, style.Name, styles);
                css.Append("{background:transparent;background:color-mix(in srgb,#").Append(background).Append(" 8%,var(--paper))}\n");
            }
        }

        css.Append("}\n");
    }
}
