using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Parts;

/// <summary>
/// What holds for the file as a whole: <c>word/settings.xml</c>. It has no <c>updateFields</c>, which would make Word
/// ask a question before it shows anything.
/// </summary>
internal static class SettingsPart
{
    public static void Write(Stream output, string language, bool differsOnEvenPages)
    {
        using var xml = new WordXml(output, "settings");
        xml.Start("zoom");
        xml.Attribute("percent", 100);
        xml.End();
        xml.Value("defaultTabStop", 420);
        xml.EmptyIf(differsOnEvenPages, "evenAndOddHeaders");
        xml.Value("drawingGridVerticalSpacing", 156);
        xml.Value("displayHorizontalDrawingGridEvery", 0);
        xml.Value("displayVerticalDrawingGridEvery", 2);
        xml.Value("characterSpacingControl", "compressPunctuation");
        WriteCompatibility(xml);
        xml.Start("themeFontLang");
        xml.Attribute("val", "en-US");
        xml.Attribute("eastAsia", language);
        xml.End();
        xml.Value("decimalSymbol", ".");
        xml.Value("listSeparator", ",");
    }

    /// <summary>
    /// The mode of Word 2013 and later: older ones make Word show a banner and lay tables out differently.
    /// </summary>
    private static void WriteCompatibility(WordXml xml)
    {
        xml.Start("compat");

        // A line that ends with a line break is not stretched to the margin.
        xml.Empty("doNotExpandShiftReturn");

        // The spaces after a paragraph and before the next one add up, as in the other formats.
        xml.Empty("doNotUseHTMLParagraphAutoSpacing");
        xml.Empty("useFELayout");
        WriteSetting(xml, "compatibilityMode", "15");
        WriteSetting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        WriteSetting(xml, "enableOpenTypeFeatures", "1");
        WriteSetting(xml, "doNotFlipMirrorIndents", "1");
        WriteSetting(xml, "differentiateMultirowTableHeaders", "1");
        WriteSetting(xml, "useWord2013TrackBottomHyphenation", "0");
        xml.End();
    }

    private static void WriteSetting(WordXml xml, string name, string value)
    {
        xml.Start("compatSetting");
        xml.Attribute("name", name);
        xml.Attribute("uri", "http://schemas.microsoft.com/office/word");
        xml.Attribute("val", value);
        xml.End();
    }
}
