using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>Prints page numbers where official documents have them (GB/T 9704-2012 §7.5).</summary>
internal static class PageNumbers
{
    /// <summary>From the type area's lower edge to the dashes beside the number, in millimetres.</summary>
    private const double Distance = 7;

    /// <summary>The dashes' height above the baseline, in em.</summary>
    private const double DashHeight = 0.38;

    public static void Add(LayoutContext context, IReadOnlyList<Page> pages)
    {
        foreach (var page in pages)
        {
            if (page.HasNumber)
            {
                page.Footer = Set(context, page);
            }
        }
    }

    private static PlacedText Set(LayoutContext context, Page page)
    {
        var words = page.Style.NumberFormat.Replace("{0}", page.NumberText, StringComparison.Ordinal);
        var style = context.Styles.Paragraphs[page.Style.NumberStyle] with
        {
            Alignment = TextAlignment.Left,
            FirstLineIndent = 0,
            LeftIndent = 0,
            RightIndent = 0,
        };
        var block = context.Repeater.SetWords(words, style, page.Width, tag: null, default);
        var room = page.TypeWidth - block.Lines[0].Right;
        var x = page.Style.NumberPosition switch
        {
            PageNumberPosition.Center => room / 2,
            // On an odd page right, on an even one left, one character in from the edge.
            _ => page.Number % 2 != 0 ? room - style.Size : style.Size,
        };
        var baseline = page.Top + page.TypeHeight + Distance.ToPoints() + (DashHeight * style.Size);
        return new PlacedText(block, 0, 1, page.Left + x, baseline - block.Baseline, Tag: null);
    }
}
