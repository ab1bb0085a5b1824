using Markdig.Parsers;
using Markdig.Syntax;

namespace Publisher.Documents.Prose;

/// <summary>
/// Paragraphs as typed: a line of <c>---</c> below one makes it no heading, and <c>[1]: 文件</c> is no link definition, which
/// would vanish from the text.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public ParagraphParser()
    {
        ParseSetextHeadings = false;
    }

    /// <inheritdoc />
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                paragraph.Lines.Lines[i].Slice.TrimStart();
            }
        }

        return true;
    }
}
