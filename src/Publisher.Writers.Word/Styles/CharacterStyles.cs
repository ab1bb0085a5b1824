using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// Writes the character styles. They are Word's own, so that other programs know what they mean: Chinese Word shows
/// <c>Emphasis</c> as 强调 and <c>Strong</c> as 要点, which offices know as 加粗.
/// </summary>
internal static class CharacterStyles
{
    public static void Write(WordXml xml)
    {
        xml.Start("style");
        xml.Attribute("type", "character");
        xml.Attribute("default", 1);
        xml.Attribute("styleId", BuiltInStyles.DefaultParagraphFont);
        xml.Value("name", "Default Paragraph Font");
        xml.Value("uiPriority", 1);
        xml.Empty("semiHidden");
        xml.Empty("unhideWhenUsed");
        xml.End();

        Start(xml, BuiltInStyles.Strong, "加粗");
        xml.Empty("b");
        xml.Empty("bCs");
        End(xml);

        // Chinese stresses by another typeface, never by slanted characters.
        Start(xml, BuiltInStyles.Emphasis, alias: null);
        FontProperties.Write(xml, FontRole.KaiTi);
        End(xml);

        Start(xml, BuiltInStyles.Hyperlink, alias: null);
        xml.Value("color", "0563C1");
        xml.Value("u", "single");
        End(xml);
    }

    private static void Start(WordXml xml, string name, string? alias)
    {
        xml.Start("style");
        xml.Attribute("type", "character");
        xml.Attribute("styleId", name);
        xml.Value("name", name);
        if (alias is not null)
            xml.Value("aliases", alias);

        xml.Value("basedOn", BuiltInStyles.DefaultParagraphFont);
        xml.Value("uiPriority", 20);
        xml.Empty("qFormat");
        xml.Start("rPr");
    }

    private static void End(WordXml xml)
    {
        xml.End();
        xml.End();
    }
}
