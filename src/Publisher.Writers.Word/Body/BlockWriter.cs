using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes blocks one after another, in the body or in a cell.</summary>
internal sealed class BlockWriter
{
    private readonly WordScope _scope;
    private readonly ParagraphWriter _paragraphs;
    private readonly BookmarkWriter _bookmarks;
    private readonly TableWriter _tables;
    private readonly ContentsWriter _contents;
    private string _heading = "";

    public BlockWriter(WordXml xml, WordScope scope)
    {
        _scope = scope;
        _bookmarks = new BookmarkWriter(xml, scope.Anchors);
        _paragraphs = new ParagraphWriter(xml, scope, new InlineWriter(xml, scope), _bookmarks);
        _tables = new TableWriter(xml, scope, this, _paragraphs);
        _contents = new ContentsWriter(xml, scope);
    }

    /// <param name="blocks">What to write.</param>
    /// <param name="width">The room between the margins, in twips.</param>
    /// <param name="writeSection">Writes the properties of the section that ends with the blocks, if one does.</param>
    public void Write(List<FlowBlock> blocks, int width, Action? writeSection)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isLast = i == blocks.Count - 1;
            var above = i > 0 ? blocks[i - 1].Block as Table : null;
            switch (blocks[i].Block)
            {
                case Table table:
                    WriteTable(blocks[i], table, above, width);
                    break;
                case TableOfContents contents:
                    _bookmarks.End(_bookmarks.Start(blocks[i].Ids));
                    _contents.Write(contents, width, blocks[i].BreakBefore);
                    break;
                default:
                    var below = isLast ? null : blocks[i + 1].Block as Table;
                    RememberHeading(blocks[i]);
                    _paragraphs.Write(blocks[i], SpaceAfter(above), SpaceBefore(below), isLast ? writeSection : null);
                    break;
            }
        }

        // The end needs a paragraph: for the section's properties, or because a table may not stand there.
        if (blocks is not [.., { Block: Heading or Paragraph }])
            _paragraphs.WriteSeparator(writeSection: writeSection);
    }

    private void WriteTable(FlowBlock block, Table table, Table? above, int width)
    {
        if (above is not null || block.BreakBefore)
            _paragraphs.WriteSeparator(SpaceAfter(above) + SpaceBefore(table), block.BreakBefore);

        _bookmarks.End(_bookmarks.Start(block.Ids));
        _tables.Write(table, Length.TwipsOfPoints(block.Indent), width, _heading);
    }

    private void RememberHeading(FlowBlock block)
    {
        if (block is { IsOutlined: true, Block: Heading heading })
            _heading = Documents.PlainText.Of(heading.Inlines);
    }

    private double SpaceBefore(Table? table) =>
        table is null ? 0 : _scope.TableStyle(table.Style, table.Span).SpaceBefore;

    private double SpaceAfter(Table? table) =>
        table is null ? 0 : _scope.TableStyle(table.Style, table.Span).SpaceAfter;
}
