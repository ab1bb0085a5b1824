using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;
using Publisher.Text.Sources;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html;

/// <content>Blocks.</content>
internal sealed partial class HtmlPage
{
    /// <summary>The words of the last heading: tables are named after it.</summary>
    private (string Anchor, string Text)? _lastHeading;

    private void WriteBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    WriteSection(section);
                    break;
                case Heading heading:
                    WriteHeading(heading);
                    break;
                case Paragraph paragraph:
                    WriteParagraph(paragraph, label: "");
                    break;
                case List list:
                    WriteList(list);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                case TableOfContents contents:
                    WriteContents(contents);
                    break;
                case PageBreak:
                    _html.Raw("<div class=\"web-break\"></div>\n"u8);
                    break;
            }
        }
    }

    private void WriteSection(Section section)
    {
        _html.Raw("<section"u8);
        _html.OptionalAttribute(" id=\""u8, section.Id);
        var holdsContents = HoldsContentsAlone(section.Blocks);
        if (section.PageStyle is { } page)
        {
            _html.Raw(holdsContents ? " class=\"web-contents web-page"u8 : " class=\"web-page"u8);
            _html.Attribute(" web-page-"u8, CssText.GetClass(page));
        }
        else if (holdsContents)
        {
            _html.Raw(" class=\"web-contents\""u8);
        }

        _html.Raw(">\n"u8);
        WriteBlocks(section.Blocks);
        _html.Raw("</section>\n"u8);
    }

    private void WriteHeading(Heading heading)
    {
        if (_headings.Find(heading) is not var (anchor, level))
        {
            WriteParagraph(new Paragraph(heading.Span, heading.Style, heading.Inlines) { Id = heading.Id }, label: "");
            return;
        }

        _lastHeading = (anchor, Documents.PlainText.Of(heading.Inlines));
        _html.Raw("<div class=\"web-heading\"><h"u8);
        _html.Number(level);
        WriteStyle(heading.Style, heading.Span);
        _html.Attribute(" id=\""u8, anchor);
        _html.Raw(">"u8);
        WriteInlines(heading.Inlines);
        _html.Raw("</h"u8);
        _html.Number(level);
        _html.Raw(">"u8);
        WriteMark(anchor);
        _html.Raw("</div>\n"u8);
    }

    /// <summary>
    /// A link to the place where it stands, to be copied. It has no words, because the words of the page are the document's,
    /// and stands behind the heading, because tables are named after that.
    /// </summary>
    private void WriteMark(string anchor)
    {
        _html.Attribute("<a href=\"#"u8, anchor);
        _html.Raw(" aria-label=\"链接\"></a>"u8);
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="label">What is printed before its first word: a list item's number or dot.</param>
    private void WriteParagraph(Paragraph paragraph, string label)
    {
        _html.Raw("<p"u8);
        WriteStyle(paragraph.Style, paragraph.Span, defaultOf: "p");
        _html.OptionalAttribute(" id=\""u8, paragraph.Id);
        _html.Raw(">"u8);
        WriteLabel(label);
        WriteInlines(paragraph.Inlines);
        _html.Raw("</p>\n"u8);
    }

    private void WriteLabel(string label)
    {
        if (label.Length > 0)
        {
            _html.Raw("<span class=\"web-label\">"u8);
            _html.Words(label);
            _html.Raw("</span>"u8);
        }
    }

    /// <summary>The labels are words of the document, so the browser adds none; Safari then needs the role said again.</summary>
    private void WriteList(List list)
    {
        _html.Raw(list.Ordered ? "<ol role=\"list\">\n"u8 : "<ul role=\"list\">\n"u8);
        foreach (var item in list.Items)
        {
            _html.Raw("<li>"u8);
            if (item.Blocks is [Paragraph first, ..])
            {
                WriteParagraph(first, item.Label);
                WriteBlocks(item.Blocks[1..]);
            }
            else
            {
                WriteLabel(item.Label);
                WriteBlocks(item.Blocks);
            }

            _html.Raw("</li>\n"u8);
        }

        _html.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    /// <summary>Writes the class of a style, unless the style sheet gives the style to <paramref name="defaultOf"/> anyway.</summary>
    private void WriteStyle(string style, SourceSpan span, string? defaultOf = null)
    {
        if (!Styles.Paragraphs.ContainsKey(style))
        {
            _diagnostics.Add(HtmlDiagnostics.UnknownStyle(span, style));
        }

        if (defaultOf is null || !Styles.Defaults.TryGetValue(defaultOf, out var standard) || standard != style)
        {
            _html.Attribute(" class=\""u8, CssText.GetClass(style));
        }
    }
}
