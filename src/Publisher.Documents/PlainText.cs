using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Documents;

/// <summary>
/// A document's words alone: the yardstick that every format's text is compared with. A paragraph, item, row and line break
/// ends with a line feed, a cell with a tab; the contents are left out, because they repeat the headings.
/// </summary>
public static class PlainText
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        Append(document.Blocks, text);
        return text.ToString();
    }

    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    Append(section.Blocks, text);
                    break;
                case Heading heading:
                    Append(heading.Inlines, text);
                    text.Append('\n');
                    break;
                case Paragraph paragraph:
                    Append(paragraph.Inlines, text);
                    text.Append('\n');
                    break;
                case List list:
                    foreach (var item in list.Items)
                    {
                        text.Append(item.Label);
                        Append(item.Blocks, text);
                    }

                    break;
                case Table table:
                    AppendTable(table, text);
                    break;
            }
        }
    }

    private static void AppendTable(Table table, StringBuilder text)
    {
        foreach (var row in table.Head.AddRange(table.Body))
        {
            foreach (var cell in row.Cells)
            {
                Append(cell.Blocks, text);
                text[^1] = '\t';
            }

            text.Append('\n');
        }
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case Strong strong:
                    Append(strong.Inlines, text);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Inlines, text);
                    break;
                case Link link:
                    Append(link.Inlines, text);
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
            }
        }
    }
}
