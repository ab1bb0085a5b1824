using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes paragraphs and headings, and the paragraphs that only the format asks for.</summary>
internal sealed class ParagraphWriter(WordXml xml, WordScope scope, InlineWriter inlines, BookmarkWriter bookmarks)
{
    /// <param name="block">A paragraph or a heading.</param>
    /// <param name="spaceBefore">What a table above adds to the style's space, in points.</param>
    /// <param name="spaceAfter">What a table below adds to the style's space, in points.</param>
    /// <param name="writeSection">Writes the properties of the section that ends here, if one does.</param>
    public void Write(FlowBlock block, double spaceBefore, double spaceAfter, Action? writeSection)
    {
        var style = scope.Style(block.Style, block.Block.Span);
        xml.Start("p");
        xml.Start("pPr");
        var outlineLevel = WriteStyle(block, style);
        xml.EmptyIf(block.KeepsWithNext, "keepNext");
        xml.EmptyIf(block.BreakBefore, "pageBreakBefore");
        WriteSpacing(style, spaceBefore, spaceAfter);
        WriteIndent(block, style);
        if (outlineLevel is { } level)
            xml.Value("outlineLvl", level - 1);

        writeSection?.Invoke();
        xml.End();

        var open = bookmarks.Start(block.Ids);
        if (block.Label is { } label)
            RunWriter.WriteLabel(xml, XmlCharacters.Keep(label.Text, block.Block.Span, scope.Diagnostics), label.Gap);

        inlines.Write(InlinesOf(block.Block));
        bookmarks.End(open);
        xml.End();
    }

    /// <summary>An empty paragraph of a style, as cells without words have it.</summary>
    public void WriteEmpty(ParagraphStyle style, bool keepsWithNext)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", scope.Names.Paragraph(style.Name).Id);
        xml.EmptyIf(keepsWithNext, "keepNext");
        xml.End();
        xml.End();
    }

    /// <summary>
    /// An empty paragraph of next to no height, where Word needs one: between two tables, which it would join, and
    /// after a table at the end of a cell, a section or the document.
    /// </summary>
    /// <param name="height">In points; 0: as low as can be.</param>
    /// <param name="breakBefore">Whether a new page starts with it.</param>
    /// <param name="writeSection">Writes the properties of the section that ends here, if one does.</param>
    public void WriteSeparator(double height = 0, bool breakBefore = false, Action? writeSection = null)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", BuiltInStyles.Separator);
        xml.EmptyIf(breakBefore, "pageBreakBefore");
        if (height > 1)
        {
            xml.Start("spacing");
            xml.Attribute("line", Length.TwipsOfPoints(height));
            xml.Attribute("lineRule", "exact");
            xml.End();
        }

        writeSection?.Invoke();
        xml.End();
        xml.End();
    }

    /// <summary>Names the style.</summary>
    /// <returns>The outline level when the style does not bring it along.</returns>
    private int? WriteStyle(FlowBlock block, ParagraphStyle style)
    {
        if (!block.IsOutlined || block.Block is not Heading { Level: var level })
        {
            xml.Value("pStyle", scope.Names.Paragraph(style.Name).Id);
            return null;
        }

        var isUsual = scope.Sheet.Defaults["h" + BuiltInStyles.Digit(level)] == style.Name;
        xml.Value("pStyle", isUsual ? BuiltInStyles.Heading(level) : scope.Names.Paragraph(style.Name).Id);
        return isUsual ? null : level;
    }

    private void WriteSpacing(ParagraphStyle style, double before, double after)
    {
        if (before <= 0 && after <= 0)
            return;

        xml.Start("spacing");
        if (before > 0)
            xml.Attribute("before", Length.TwipsOfPoints(style.SpaceBefore + before));

        if (after > 0)
            xml.Attribute("after", Length.TwipsOfPoints(style.SpaceAfter + after));

        xml.End();
    }

    private void WriteIndent(FlowBlock block, ParagraphStyle style)
    {
        if (block.Indent <= 0)
            return;

        xml.Start("ind");
        if (block.Label is { } label)
        {
            // Indents in characters win over those in twips: take the style's away.
            xml.Attribute("left", Length.TwipsOfPoints(block.Indent));
            xml.Attribute("firstLineChars", 0);
            xml.Attribute("hanging", Length.TwipsOfPoints(label.Hanging));
        }
        else
        {
            xml.Attribute("left", Length.TwipsOfPoints((style.LeftIndent * style.Size) + block.Indent));
        }

        xml.End();
    }

    private static ImmutableArray<Inline> InlinesOf(Block block) => block switch
    {
        Heading heading => heading.Inlines,
        Paragraph paragraph => paragraph.Inlines,
        _ => [],
    };
}
