using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// The styles of the file: <c>word/styles.xml</c>. Every style of the layout is there under its own name and complete
/// in itself. Word's heading and contents styles are based on those that the layout gives to <c>h1</c>…<c>h4</c> and
/// <c>toc1</c>…<c>toc4</c>: so the navigation pane and a renewed table of contents work, and a change to 一级标题 reaches
/// the headings.
/// </summary>
internal static class StylesPart
{
    public const int Levels = 4;

    public static void Write(Stream output, WordScope scope)
    {
        using var xml = new WordXml(output, "styles");
        WriteDefaults(xml, scope);
        WriteLatent(xml);
        var body = scope.Sheet.Defaults["p"];
        ParagraphStyles.Write(xml, scope, scope.Sheet.Paragraphs[body], isDefault: true);
        foreach (var style in scope.Sheet.ParagraphsInOrder)
        {
            if (style.Name != body)
                ParagraphStyles.Write(xml, scope, style, isDefault: false);
        }

        for (var level = 1; level <= Levels; level++)
        {
            ParagraphStyles.WriteHeading(xml, level, Id(scope, "h", level));
        }

        for (var level = 1; level <= Levels; level++)
        {
            ParagraphStyles.WriteContents(xml, level, Id(scope, "toc", level));
        }

        ParagraphStyles.WriteSeparator(xml);
        CharacterStyles.Write(xml);
        TableStyles.Write(xml, scope);
    }

    private static string Id(WordScope scope, string element, int level) =>
        scope.Names.Paragraph(scope.Sheet.Defaults[element + BuiltInStyles.Digit(level)]).Id;

    /// <summary>What holds where no style says otherwise.</summary>
    private static void WriteDefaults(WordXml xml, WordScope scope)
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        FontProperties.Write(xml, FontRole.FangSong);
        xml.Start("lang");
        xml.Attribute("val", "en-US");
        xml.Attribute("eastAsia", scope.Document.Properties.Language);
        xml.Attribute("bidi", "ar-SA");
        xml.End();
        xml.End();
        xml.End();
        xml.Start("pPrDefault");
        xml.Start("pPr");

        // No line begins with 。 or ends with （: marks are squeezed, at a line's start too, not hung out into the margin.
        xml.Flag("widowControl", value: true);
        xml.Flag("kinsoku", value: true);
        xml.Flag("overflowPunct", value: false);
        xml.Flag("topLinePunct", value: true);
        xml.Flag("snapToGrid", value: false);
        xml.End();
        xml.End();
        xml.End();
    }

    /// <summary>Keeps the hundreds of styles that Word knows and the document does not use out of its list.</summary>
    private static void WriteLatent(WordXml xml)
    {
        xml.Start("latentStyles");
        xml.Attribute("defLockedState", 0);
        xml.Attribute("defUIPriority", 99);
        xml.Attribute("defSemiHidden", 1);
        xml.Attribute("defUnhideWhenUsed", 1);
        xml.Attribute("defQFormat", 0);
        xml.Attribute("count", 376);
        xml.End();
    }
}
