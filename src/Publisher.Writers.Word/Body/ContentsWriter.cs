using System.Globalization;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word.Body;

/// <summary>
/// Writes the contents as a field of Word (ISO/IEC 29500-1 §17.16.5.68) with its result filled in: they are complete
/// when the file is opened, Word asks nothing, and an editor can still renew them.
/// </summary>
internal sealed class ContentsWriter(WordXml xml, WordScope scope)
{
    /// <param name="contents">Which levels to list.</param>
    /// <param name="width">The room between the margins, in twips.</param>
    /// <param name="breakBefore">Whether they start a new page.</param>
    public void Write(TableOfContents contents, int width, bool breakBefore)
    {
        // Word lists no headings without words either.
        var entries = scope.Outline.For(contents).Where(entry => !string.IsNullOrWhiteSpace(entry.Text)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            StartParagraph(entries[i].Level, width, breakBefore && i == 0);
            if (i == 0)
                xml.StartField(Instruction(contents));

            WriteEntry(entries[i]);
            if (i == entries.Count - 1)
                xml.FieldMark("end");

            xml.End();
        }

        // A field without a result would invite the question that this is to avoid.
        if (entries.Count == 0)
        {
            StartParagraph(contents.FirstLevel, width, breakBefore);
            xml.End();
        }
    }

    private static string Instruction(TableOfContents contents) => string.Create(
        CultureInfo.InvariantCulture,
        $" TOC \\o \"{contents.FirstLevel}-{contents.LastLevel}\" \\h \\z \\u ");

    private void StartParagraph(int level, int width, bool breakBefore)
    {
        // At the right indent, not beyond it: LibreOffice does not show what a tab puts there.
        var style = scope.Sheet.ContentsStyle(level);
        var end = width - Length.TwipsOfPoints(style.RightIndent * style.Size);
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", BuiltInStyles.Contents(level));
        xml.EmptyIf(breakBefore, "pageBreakBefore");
        xml.Start("tabs");
        xml.Start("tab");
        xml.Attribute("val", "right");
        xml.Attribute("leader", "dot");
        xml.Attribute("pos", end);
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteEntry(OutlineEntry entry)
    {
        // Two headings of one id are reported; both entries then lead to the first.
        var anchor = scope.Anchors.Find(entry.Anchor)!;
        xml.Start("hyperlink");
        xml.Attribute("anchor", anchor);
        xml.Attribute("history", 1);
        RunWriter.Write(xml, XmlCharacters.Keep(OneLine(entry.Text), entry.Heading.Span, scope.Diagnostics));
        xml.Start("r");
        xml.Empty("tab");
        xml.End();
        xml.StartField($" PAGEREF {anchor} \\h ");
        RunWriter.Write(xml, scope.Options.Pagination.Find(entry.Anchor) ?? "");
        xml.FieldMark("end");
        xml.End();
    }

    /// <summary>A heading of two lines is one line of the contents, as Word itself would print it.</summary>
    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
