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
                    html.Raw("<div class=\"web-break\"></div>\n"u8);
                    break;
            }
        }
    }

    private void WriteSection(Section section)
    {
        html.Raw("<section"u8);
        html.OptionalAttribute(" id=\""u8, section.Id);
        var holdsContents = HoldsContentsAlone(section.Blocks);
        if (section.PageStyle is { } page)
        {
            html.Raw(holdsContents ? " class=\"web-contents web-page"u8 : " class=\"web-page"u8);
            html.Attribute(" web-page-"u8, CssText.GetClass(page));
        }
        else if (holdsContents)
        {
            html.Raw(" class=\"web-contents\""u8);
        }

        html.Raw(">\n"u8);
        WriteBlocks(section.Blocks);
        html.Raw("</section>\n"u8);
    }

    private void WriteHeading(Heading heading)
    {
        if (_headings.Find(heading) is not var (anchor, level))
        {
            WriteParagraph(new Paragraph(heading.Span, heading.Style, heading.Inlines) { Id = heading.Id }, label: "");
            return;
        }

        _lastHeading = (anchor, Documents.PlainText.Of(heading.Inlines));
        html.Raw("<h"u8);
        html.Number(level);
        WriteStyle(heading.Style, heading.Span);
        html.Attribute(" id=\""u8, anchor);
        html.Raw(">"u8);
        WriteInlines(heading.Inlines);
        html.Raw("</h"u8);
        html.Number(level);
        html.Raw(">\n"u8);
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="label">What is printed before its first word: a list item's number or dot.</param>
    private void WriteParagraph(Paragraph paragraph, string label)
    {
        var isTitle = ReferenceEquals(paragraph, _headings.Title);
        html.Raw(isTitle ? "<h1"u8 : "<p"u8);
        WriteStyle(paragraph.Style, paragraph.Span, defaultOf: isTitle ? null : "p");
        html.OptionalAttribute(" id=\""u8, paragraph.Id);
        html.Raw(">"u8);
        WriteLabel(label);
        WriteInlines(paragraph.Inlines);
        html.Raw(isTitle ? "</h1>\n"u8 : "</p>\n"u8);
    }

    private void WriteLabel(string label)
    {
        if (label.Length > 0)
        {
            html.Raw("<span class=\"web-label\">"u8);
            html.Words(label);
            html.Raw("</span>"u8);
        }
    }

    /// <summary>The labels are words of the document, so the browser adds none; Safari then needs the role said again.</summary>
    private void WriteList(List list)
    {
        html.Raw(list.Ordered ? "<ol role=\"list\">\n"u8 : "<ul role=\"list\">\n"u8);
        foreach (var item in list.Items)
        {
            html.Raw("<li>"u8);
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

            html.Raw("</li>\n"u8);
        }

        html.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    /// <summary>Writes the class of a style, unless the style sheet gives the style to <paramref name="defaultOf"/> anyway.</summary>
    private void WriteStyle(string style, SourceSpan span, string? defaultOf = null)
    {
        if (!Styles.Paragraphs.ContainsKey(style))
        {
            diagnostics.Add(HtmlDiagnostics.UnknownStyle(span, style));
        }

        if (defaultOf is null || !Styles.Defaults.TryGetValue(defaultOf, out var standard) || standard != style)
        {
            html.Attribute(" class=\""u8, CssText.GetClass(style));
        }
    }

    /// <summary>The style sheet, which stands before them, must know the columns of all tables.</summary>
    private void CollectColumns(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    CollectColumns(section.Blocks);
                    break;
                case List list:
                    foreach (var item in list.Items)
                    {
                        CollectColumns(item.Blocks);
                    }

                    break;
                case Table table:
                    _columns.GetNumber(table);
                    foreach (var row in table.Body)
                    {
                        foreach (var cell in row.Cells)
                        {
                            CollectColumns(cell.Blocks);
                        }
                    }

                    break;
            }
        }
    }
}
