using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Text.Sources;
using Publisher.Writers.Word.Diagnostics;

namespace Publisher.Writers.Word.Flow;

/// <summary>
/// Lays the tree out flat, as WordprocessingML wants it: sections follow each other and hold no sections, items are
/// paragraphs, a page break is a property of what follows.
/// </summary>
internal sealed class DocumentFlow
{
    private readonly WordScope _scope;
    private readonly bool _isCell;
    private readonly List<FlowSection> _sections = [];
    private readonly List<string> _ids = [];
    private FlowLabel? _label;
    private bool _breaks;
    private int _headings;

    private DocumentFlow(WordScope scope, bool isCell) => (_scope, _isCell) = (scope, isCell);

    /// <summary>The document's sections in reading order, at least one; none but a lone one is empty.</summary>
    public static List<FlowSection> Of(WordScope scope)
    {
        var flow = new DocumentFlow(scope, isCell: false);
        flow.Open(scope.Sheet.DefaultPageStyle, isResumed: false);
        flow.Add(scope.Document.Blocks, scope.Sheet.DefaultPageStyle, indent: 0, isOutlined: true);
        flow.KeepLastIds();
        var filled = flow._sections.FindAll(section => section.Blocks.Count > 0);
        return filled.Count > 0 ? filled : flow._sections[..1];
    }

    /// <summary>The content of a cell, which knows no pages.</summary>
    public static List<FlowBlock> Of(TableCell cell, WordScope scope)
    {
        var flow = new DocumentFlow(scope, isCell: true);
        flow.Open(scope.Sheet.DefaultPageStyle, isResumed: false);
        flow.Add(cell.Blocks, scope.Sheet.DefaultPageStyle, indent: 0, isOutlined: false);
        flow.KeepLastIds();
        return flow._sections[0].Blocks;
    }

    private void Open(PageStyle page, bool isResumed) => _sections.Add(new FlowSection(page, isResumed, []));

    private void Add(ImmutableArray<Block> blocks, PageStyle page, double indent, bool isOutlined)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    AddSection(section, page, indent, isOutlined);
                    break;
                case Heading heading:
                    var id = isOutlined ? _scope.Outline.Entries[_headings++].Anchor : heading.Id;
                    AddLeaf(heading, heading.Style, id, indent, isOutlined);
                    break;
                case Paragraph paragraph:
                    AddLeaf(paragraph, paragraph.Style, paragraph.Id, indent, isOutlined: false);
                    break;
                case List list:
                    FlushLabel(list.Span, indent);
                    AddList(list, page, indent);
                    break;
                case Table table:
                    FlushLabel(table.Span, indent);
                    AddLeaf(table, style: "", table.Id, indent, isOutlined: false);
                    break;
                case TableOfContents or PageBreak when _isCell:
                    _scope.Diagnostics.Add(WordDiagnostics.NotInsideCell(block.Span));
                    break;
                case TableOfContents:
                    AddLeaf(block, style: "", id: null, indent, isOutlined: false);
                    break;
                case PageBreak:
                    _breaks = true;
                    break;
            }
        }
    }

    private void AddSection(Section section, PageStyle page, double indent, bool isOutlined)
    {
        if (section.Id is { } id)
            _ids.Add(id);

        if (section.PageStyle is null)
        {
            Add(section.Blocks, page, indent, isOutlined);
            return;
        }

        if (_isCell)
        {
            _scope.Diagnostics.Add(WordDiagnostics.NotInsideCell(section.Span));
            Add(section.Blocks, page, indent, isOutlined);
            return;
        }

        var own = _scope.Page(section.PageStyle, section.Span);
        var isResumed = _sections[^1].IsResumed || _sections[^1].Blocks.Count > 0;
        Open(own, isResumed: false);
        _breaks = false;
        Add(section.Blocks, own, indent, isOutlined);
        Open(page, isResumed);
        _breaks = false;
    }

    private void AddList(List list, PageStyle page, double indent)
    {
        var hang = RoomOfLabels(list);
        foreach (var item in list.Items)
        {
            if (item.Label.Length == 0)
            {
                Add(item.Blocks, page, indent, isOutlined: false);
                continue;
            }

            var style = StyleOf(item);
            _label = FlowLabel.Of(item.Label, style, hang);
            Add(item.Blocks, page, indent + hang, isOutlined: false);
            FlushLabel(item.Span, indent + hang);
        }
    }

    /// <summary>
    /// How far the text of all items stands from the left edge, so that it lines up behind their labels.
    /// </summary>
    private double RoomOfLabels(List list)
    {
        var room = 0.0;
        foreach (var item in list.Items)
        {
            if (item.Label.Length == 0)
                continue;

            var style = StyleOf(item);
            room = Math.Max(room, FlowLabel.RoomOf(item.Label, style));
        }

        return room;
    }

    /// <summary>Prints a label that no paragraph follows in a paragraph of its own.</summary>
    private void FlushLabel(SourceSpan span, double indent)
    {
        if (_label is null)
            return;

        var style = _scope.Sheet.Defaults["li"];
        AddLeaf(new Paragraph(span, style, []), style, id: null, indent, isOutlined: false);
    }

    /// <summary>Puts the ids of an empty section at the document's end where the text ends.</summary>
    private void KeepLastIds()
    {
        var blocks = _sections.FindLast(section => section.Blocks.Count > 0)?.Blocks;
        if (_ids.Count > 0 && blocks is not null)
            blocks[^1] = blocks[^1] with { Ids = [.. blocks[^1].Ids, .. _ids] };
    }

    private void AddLeaf(Block block, string style, string? id, double indent, bool isOutlined)
    {
        if (id is not null)
            _ids.Add(id);

        _sections[^1].Blocks.Add(new FlowBlock(block, style)
        {
            Ids = [.. _ids],
            IsOutlined = isOutlined,
            Label = _label,
            Indent = indent,
            BreakBefore = _breaks && _sections[^1].Blocks.Count > 0,
        });
        _ids.Clear();
        (_label, _breaks) = (null, false);
    }

    private ParagraphStyle StyleOf(ListItem item) => item.Blocks switch
    {
        [Paragraph first, ..] => _scope.Style(first.Style, first.Span),
        [Heading first, ..] => _scope.Style(first.Style, first.Span),
        _ => _scope.Sheet.Paragraphs[_scope.Sheet.Defaults["li"]],
    };
}
