using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>Writes paragraph styles (ISO/IEC 29500-1 §17.7.8).</summary>
internal static class ParagraphStyles
{
    /// <summary>A style of the layout.</summary>
    public static void Write(WordXml xml, WordScope scope, ParagraphStyle style, bool isDefault)
    {
        var name = scope.Names.Paragraph(style.Name);
        Start(xml, name.Id, name.Name, isDefault, isCustom: !name.IsBuiltIn);
        if (isDefault && style.Name != "正文")
            xml.Value("aliases", style.Name.Replace(',', '，'));

        xml.Value("uiPriority", 1);
        xml.Empty("qFormat");
        xml.Start("pPr");
        var spacing = CharacterGrid.SpacingOf(style, scope.Sheet);
        WriteParagraphProperties(xml, style, spacing);
        xml.End();
        xml.Start("rPr");
        WriteRunProperties(xml, style, spacing);
        xml.End();
        xml.End();
    }

    /// <summary>
    /// Word's style of headings of a level: the look is its base's, the place in the outline its own.
    /// </summary>
    public static void WriteHeading(WordXml xml, int level, string basedOn)
    {
        Start(xml, BuiltInStyles.Heading(level), "heading " + BuiltInStyles.Digit(level));
        xml.Value("basedOn", basedOn);
        xml.Value("next", BuiltInStyles.Normal);
        xml.Value("uiPriority", 9);
        xml.Empty("qFormat");
        xml.Start("pPr");
        xml.Value("outlineLvl", level - 1);
        xml.End();
        xml.End();
    }

    /// <summary>Word's style of the lines of the contents.</summary>
    public static void WriteContents(WordXml xml, int level, string basedOn)
    {
        Start(xml, BuiltInStyles.Contents(level), "toc " + BuiltInStyles.Digit(level));
        xml.Value("basedOn", basedOn);
        xml.Value("next", BuiltInStyles.Normal);
        xml.Value("uiPriority", 39);
        xml.Empty("unhideWhenUsed");
        xml.End();
    }

    /// <summary>The style of empty paragraphs that only the format asks for: one point high.</summary>
    public static void WriteSeparator(WordXml xml)
    {
        Start(xml, BuiltInStyles.Separator, BuiltInStyles.Separator, isCustom: true);
        xml.Value("uiPriority", 99);
        xml.Empty("semiHidden");
        xml.Start("pPr");
        xml.Start("spacing");
        xml.Attribute("line", 20);
        xml.Attribute("lineRule", "exact");
        xml.End();
        xml.End();
        xml.Start("rPr");
        xml.Value("sz", 2);
        xml.Value("szCs", 2);
        xml.End();
        xml.End();
    }

    private static void Start(WordXml xml, string id, string name, bool isDefault = false, bool isCustom = false)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        if (isDefault)
            xml.Attribute("default", 1);

        if (isCustom)
            xml.Attribute("customStyle", 1);

        xml.Attribute("styleId", id);
        xml.Value("name", name);
    }

    private static void WriteParagraphProperties(WordXml xml, ParagraphStyle style, int spacing)
    {
        xml.EmptyIf(style.KeepWithNext, "keepNext");
        xml.EmptyIf(style.KeepTogether, "keepLines");
        xml.EmptyIf(style.PageBreakBefore, "pageBreakBefore");
        xml.Flag("autoSpaceDE", style.HanLatinSpacing);
        xml.Flag("autoSpaceDN", style.HanLatinSpacing);
        xml.Start("spacing");
        xml.Attribute("before", Length.TwipsOfPoints(style.SpaceBefore));
        xml.Attribute("after", Length.TwipsOfPoints(style.SpaceAfter));
        xml.Attribute("line", Math.Max(Length.PitchTwips(style.LinePitch), 1));
        xml.Attribute("lineRule", "exact");
        xml.End();
        WriteIndent(xml, style, spacing);
        xml.Value("jc", style.Alignment switch
        {
            TextAlignment.Left => "left",
            TextAlignment.Center => "center",
            TextAlignment.Right => "right",
            _ => "both",
        });
    }

    /// <summary>
    /// The first line's indent is told in characters, so that it follows a change of size, and in twips for programs
    /// that do not count characters; the indents of the whole
    /// paragraph in twips, because Word counts their characters in the size of the body.
    /// </summary>
    private static void WriteIndent(WordXml xml, ParagraphStyle style, int spacing)
    {
        if (style.FirstLineIndent <= 0 && style.LeftIndent <= 0 && style.RightIndent <= 0)
            return;

        xml.Start("ind");
        if (style.LeftIndent > 0)
            xml.Attribute("left", Length.TwipsOfPoints(style.LeftIndent * style.Size));

        if (style.RightIndent > 0)
            xml.Attribute("right", Length.TwipsOfPoints(style.RightIndent * style.Size));

        if (style.FirstLineIndent > 0)
        {
            xml.Attribute("firstLineChars", Length.HundredthsOfCharacters(style.FirstLineIndent));
            xml.Attribute("firstLine", Length.TwipsOfPoints(style.FirstLineIndent * (style.Size + (spacing / 20.0))));
        }

        xml.End();
    }

    private static void WriteRunProperties(WordXml xml, ParagraphStyle style, int spacing)
    {
        FontProperties.Write(xml, style.Font);
        xml.EmptyIf(style.Bold, "b");
        xml.EmptyIf(style.Bold, "bCs");
        if (spacing != 0)
            xml.Value("spacing", spacing);

        xml.Value("sz", Length.HalfPoints(style.Size));
        xml.Value("szCs", Length.HalfPoints(style.Size));
    }
}
