using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>Writes table styles: lines and the room between them and the text.</summary>
internal static class TableStyles
{
    public static void Write(WordXml xml, WordScope scope)
    {
        WriteNormal(xml);
        WriteNoList(xml);
        foreach (var style in scope.Sheet.TablesInOrder)
        {
            var name = scope.Names.Table(style.Name);
            xml.Start("style");
            xml.Attribute("type", "table");
            xml.Attribute("customStyle", 1);
            xml.Attribute("styleId", name.Id);
            xml.Value("name", name.Name);
            xml.Value("basedOn", BuiltInStyles.NormalTable);
            xml.Value("uiPriority", 1);
            xml.Empty("qFormat");
            xml.Start("tblPr");
            WriteBorders(xml, style);

            // A row is as high as its text, the margins and a line together; in the other formats the line lies on the
            // row's edge and half of it is in either margin.
            WriteMargins(xml, Math.Max(style.VerticalPadding - (style.InnerBorder / 2), 0), style.HorizontalPadding);
            xml.End();
            xml.End();
        }
    }

    /// <summary>The style of tables that name none; Word wants it there.</summary>
    private static void WriteNormal(WordXml xml)
    {
        xml.Start("style");
        xml.Attribute("type", "table");
        xml.Attribute("default", 1);
        xml.Attribute("styleId", BuiltInStyles.NormalTable);
        xml.Value("name", "Normal Table");
        xml.Value("uiPriority", 99);
        xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
        xml.Start("tblPr");
        WriteWidth(xml, "tblInd", 0);
        WriteMargins(xml, vertical: 0, horizontal: 5.4);
        xml.End();
        xml.End();
    }

    private static void WriteNoList(WordXml xml)
    {
        xml.Start("style");
        xml.Attribute("type", "numbering");
        xml.Attribute("default", 1);
        xml.Attribute("styleId", BuiltInStyles.NoList);
        xml.Value("name", "No List");
        xml.Value("uiPriority", 99);
        xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
        xml.End();
    }

    private static void WriteBorders(WordXml xml, TableStyle style)
    {
        xml.Start("tblBorders");
        WriteBorder(xml, "top", style.OuterBorder);
        WriteBorder(xml, "left", style.OuterBorder);
        WriteBorder(xml, "bottom", style.OuterBorder);
        WriteBorder(xml, "right", style.OuterBorder);
        WriteBorder(xml, "insideH", style.InnerBorder);
        WriteBorder(xml, "insideV", style.InnerBorder);
        xml.End();
    }

    /// <summary>A cell above the table's frame has no line but the frame's upper one, below it.</summary>
    public static void WriteCellAboveFrame(WordXml xml, TableStyle style)
    {
        xml.Start("tcBorders");
        WriteBorder(xml, "top", 0);
        WriteBorder(xml, "left", 0);
        WriteBorder(xml, "bottom", style.OuterBorder);
        WriteBorder(xml, "right", 0);
        xml.End();
    }

    private static void WriteBorder(WordXml xml, string edge, double points)
    {
        xml.Start(edge);
        xml.Attribute("val", points > 0 ? "single" : "nil");
        if (points > 0)
        {
            // Eighths of a point, a quarter point to twelve (ISO/IEC 29500-1 §17.4.66).
            xml.Attribute("sz", Math.Clamp(Length.EighthPoints(points), 2, 96));
            xml.Attribute("space", 0);
            xml.Attribute("color", "auto");
        }

        xml.End();
    }

    private static void WriteMargins(WordXml xml, double vertical, double horizontal)
    {
        xml.Start("tblCellMar");
        WriteWidth(xml, "top", Length.TwipsOfPoints(vertical));
        WriteWidth(xml, "left", Length.TwipsOfPoints(horizontal));
        WriteWidth(xml, "bottom", Length.TwipsOfPoints(vertical));
        WriteWidth(xml, "right", Length.TwipsOfPoints(horizontal));
        xml.End();
    }

    private static void WriteWidth(WordXml xml, string element, int twips)
    {
        xml.Start(element);
        xml.Attribute("w", twips);
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
