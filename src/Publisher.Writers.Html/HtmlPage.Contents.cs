using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Writers.Html.Structure;

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
        _html.Raw(_hasContents ? "<nav aria-label=\"分目录\">\n"u8 : "<nav id=\"page-contents\" aria-label=\"目录\">\n"u8);
        _hasContents = true;
        var open = new int[PageHeadings.MaximumLevel + 1];
        var depth = 0;
        foreach (var entry in _headings.Outline.For(contents))
        {
            if (depth == 0 || open[depth - 1] < entry.Level)
            {
                _html.Raw(depth == 0 ? "<ol>\n"u8 : "\n<ol>\n"u8);
                open[depth++] = entry.Level;
            }
            else
            {
                _html.Raw("</li>\n"u8);

                // A level that was never opened joins the list below it.
                while (depth > 1 && open[depth - 2] >= entry.Level)
                {
                    _html.Raw("</ol>\n</li>\n"u8);
                    depth--;
                }
            }

            _html.Attribute("<li><a href=\"#"u8, entry.Anchor);
            _html.Raw(">"u8);
            _html.Words(entry.Text);
            _html.Raw("</a>"u8);
        }

        for (; depth > 0; depth--)
        {
            _html.Raw("</li>\n</ol>\n"u8);
        }

        _html.Raw("</nav>\n"u8);
    }
}
