using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes runs: characters of one look (ISO/IEC 29500-1 §17.3.2).</summary>
internal static class RunWriter
{
    /// <summary>Writes <paramref name="text"/>; its tabs and line feeds become Word's own.</summary>
    public static void Write(WordXml xml, string text, RunLook look = RunLook.None)
    {
        if (text.Length == 0)
            return;

        xml.Start("r");
        WriteProperties(xml, look, HasAmbiguous(text));
        if (text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0)
            xml.Text(text);
        else
            WriteParts(xml, text);

        xml.End();
    }

    /// <summary>
    /// Writes a label with room after it. The room is spacing of its last character: a tab or a blank would be words
    /// that the document does not have.
    /// </summary>
    /// <param name="xml">Receives it.</param>
    /// <param name="label">The label, not empty.</param>
    /// <param name="gap">The room, in points.</param>
    public static void WriteLabel(WordXml xml, string label, double gap)
    {
        var spacing = Length.TwipsOfPoints(gap);
        var last = spacing <= 0 ? 0 : char.IsLowSurrogate(label[^1]) && label.Length > 1 ? 2 : 1;
        Write(xml, label[..^last]);
        if (last == 0)
            return;

        xml.Start("r");
        WriteProperties(xml, RunLook.None, HasAmbiguous(label[^last..]), spacing);
        xml.Text(label[^last..]);
        xml.End();
    }

    public static void WriteLineBreak(WordXml xml)
    {
        xml.Start("r");
        xml.Empty("br");
        xml.End();
    }

    private static void WriteParts(WordXml xml, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i] switch { '\t' => "tab", '\n' => "br", '\r' => "", _ => null };
            if (mark is null)
                continue;

            xml.Text(text[start..i]);
            xml.EmptyIf(mark.Length > 0, mark);
            start = i + 1;
        }

        xml.Text(text[start..]);
    }

    private static void WriteProperties(WordXml xml, RunLook look, bool isAmbiguous, int spacing = 0)
    {
        var isBoth = look.HasFlag(RunLook.Strong) && look.HasFlag(RunLook.Emphasis);
        var style = look switch
        {
            _ when look.HasFlag(RunLook.Emphasis) => BuiltInStyles.Emphasis,
            _ when look.HasFlag(RunLook.Strong) => BuiltInStyles.Strong,
            _ when look.HasFlag(RunLook.WebLink) => BuiltInStyles.Hyperlink,
            _ => null,
        };
        if (style is null && !isAmbiguous && spacing == 0)
            return;

        xml.Start("rPr");
        if (style is not null)
            xml.Value("rStyle", style);

        if (isAmbiguous)
        {
            xml.Start("rFonts");
            xml.Attribute("hint", "eastAsia");
            xml.End();
        }

        // A run has one character style; the second look is set directly.
        xml.EmptyIf(isBoth, "b");
        xml.EmptyIf(isBoth, "bCs");
        if (spacing != 0)
            xml.Value("spacing", spacing);

        xml.End();
    }

    /// <summary>
    /// Whether Word would have to guess if characters are Latin or Chinese (“ ” — … · Ⅳ, and all beyond the BMP): the
    /// hint then says Chinese (ISO/IEC 29500-1 §17.3.2.26).
    /// </summary>
    private static bool HasAmbiguous(string text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u00A1' and < '\u2E80' || char.IsSurrogate(character))
                return true;
        }

        return false;
    }
}
