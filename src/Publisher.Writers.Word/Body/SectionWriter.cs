using Publisher.Documents.Styles;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Footers;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes the properties of a section: paper, margins, page numbers, grid (ISO/IEC 29500-1 §17.6).</summary>
internal sealed class SectionWriter(WordXml xml, WordScope scope, FooterSet footers)
{
    /// <summary>
    /// From the edge of the type area to the line of the page number (GB/T 9704-2012 §7.5), in millimetres.
    /// </summary>
    private const double NumberDistance = 7;

    private const double MillimetresPerPoint = 25.4 / 72;

    public void Write(FlowSection section)
    {
        var page = section.Page;
        var geometry = SectionGeometry.Of(page);
        xml.Start("sectPr");
        footers.WriteReferences(xml, page);
        xml.Value("type", "nextPage");
        xml.Start("pgSz");
        xml.Attribute("w", geometry.Width);
        xml.Attribute("h", geometry.Height);
        if (page.IsLandscape)
            xml.Attribute("orient", "landscape");

        xml.End();
        xml.Start("pgMar");
        xml.Attribute("top", geometry.Top);
        xml.Attribute("right", geometry.Right);
        xml.Attribute("bottom", geometry.Bottom);
        xml.Attribute("left", geometry.Left);
        xml.Attribute("header", geometry.Top / 2);
        xml.Attribute("footer", FooterDistance(page));
        xml.Attribute("gutter", 0);
        xml.End();
        if (page.FirstNumber is { } number && !section.IsResumed)
        {
            xml.Start("pgNumType");
            xml.Attribute("start", number);
            xml.End();
        }

        WriteGrid(geometry);
        xml.End();
    }

    /// <summary>
    /// From the paper's lower edge to the number's line: the dashes of <c>— 1 —</c> stand at half its height, and so
    /// 7 mm below the type area.
    /// </summary>
    private int FooterDistance(PageStyle page)
    {
        var pitch = scope.Sheet.Paragraphs.TryGetValue(page.NumberStyle, out var style) ? style.LinePitch : 0;
        var distance = page.MarginBottom - NumberDistance - (pitch / 2 * MillimetresPerPoint);
        return Length.TwipsOfMillimetres(Math.Max(distance, 0));
    }

    /// <summary>
    /// The document grid, 22 lines of 28 characters for A4 and 三号 (GB/T 9704-2012 §5.2.3). It is what Word shows
    /// under page set-up; the styles have its pitch themselves and do not snap to it, so that tables can have a
    /// smaller one. Pages of another type area have none: LibreOffice cuts their area down to whole lines and
    /// characters, and a table would lose up to a line of it.
    /// </summary>
    private void WriteGrid(SectionGeometry geometry)
    {
        var body = scope.Sheet.Paragraphs[scope.Sheet.Defaults["p"]];
        var usual = SectionGeometry.Of(scope.Sheet.DefaultPageStyle);
        var isUsual = geometry.TextWidth == usual.TextWidth && geometry.TextHeight == usual.TextHeight;
        xml.Start("docGrid");
        if (isUsual)
            xml.Attribute("type", "linesAndChars");

        xml.Attribute("linePitch", Math.Max(Length.PitchTwips(body.LinePitch), 1));
        if (isUsual)
        {
            // In 4096ths of a point, what a character's cell differs from its size (ISO/IEC 29500-1 §17.6.5).
            var width = geometry.TextWidth / 20.0;
            var characters = Math.Max(Math.Round(width / body.Size), 1);
            xml.Attribute("charSpace", (int)Math.Floor(((width / characters) - body.Size) * 4096));
        }

        xml.End();
    }
}
