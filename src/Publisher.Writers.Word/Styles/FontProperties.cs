using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// Writes the typeface of a role for Chinese and Latin characters alike, as official documents have it.
/// </summary>
internal static class FontProperties
{
    public static void Write(WordXml xml, FontRole role)
    {
        var font = OfficialFont.Of(role).Name;
        xml.Start("rFonts");
        xml.Attribute("ascii", font);
        xml.Attribute("eastAsia", font);
        xml.Attribute("hAnsi", font);
        xml.Attribute("cs", font);
        xml.End();
    }
}
