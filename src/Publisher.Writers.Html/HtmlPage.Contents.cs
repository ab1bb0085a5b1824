using System.Collections.Immutable;
using Publisher.Documents.Blocks;

namespace Publisher.Writers.Html;

/// <content>The contents.</content>
internal sealed partial class HtmlPage
{
    /// <summary>Whether a contents list was written: a page has one <c>nav</c> of this name.</summary>
    private bool _hasContents;

    /// <summary>
    /// Whether a section holds the contents and at most their title: a wide screen takes it out of the text and into a column
    /// of its own.
    /// </summary>
    private static bool HoldsContentsAlone(ImmutableArray<Block> blocks)
    {
        var found = false;
        foreach (var block in blocks)
        {
            if (block is not (TableOfContents or Paragraph or PageBreak))
            {
                return false;
            }

            found |= block is TableOfContents;
        }

        return found;
    }

    private void WriteContents(TableOfContents contents)
    {
        html.Raw(_hasContents ? "<nav aria-label=\"分目录\">\n"u8 : "<nav aria-label=\"目录\">\n"u8);
        _hasContents = true;
        var open = new Stack<int>();
        foreach (var entry in _headings.Outline.For(contents))
        {
            if (ReferenceEquals(entry.Heading, _headings.Title))
            {
                continue;
            }

            if (open.Count == 0 || open.Peek() < entry.Level)
            {
                html.Raw(open.Count == 0 ? "<ol>\n"u8 : "\n<ol>\n"u8);
                open.Push(entry.Level);
            }
            else
            {
                html.Raw("</li>\n"u8);
                CloseLists(open, entry.Level);
            }

            html.Attribute("<li><a href=\"#"u8, entry.Anchor);
            html.Raw(">"u8);
            html.Words(entry.Text);
            html.Raw("</a>"u8);
        }

        while (open.TryPop(out _))
        {
            html.Raw("</li>\n</ol>\n"u8);
        }

        html.Raw("</nav>\n"u8);
    }

    /// <summary>Closes lists below <paramref name="level"/>; a level that was never opened joins the list above it.</summary>
    private void CloseLists(Stack<int> open, int level)
    {
        while (open.Count > 1 && open.Peek() > level)
        {
            var left = open.Pop();
            if (open.Peek() < level)
            {
                open.Push(left);
                return;
            }

            html.Raw("</ol>\n</li>\n"u8);
        }
    }
}
