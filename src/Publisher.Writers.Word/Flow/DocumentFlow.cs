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
    private string _label = "";
    private double _hanging;
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
        foreach (var item in list.Items)
        {
            var style = _scope.Style(StyleOf(item), item.Span);

            // A style whose first line is set in begins items like paragraphs, as official prose does: （一）… runs on.
            var hanging = style.FirstLineIndent > 0 ? 0 : EmsOf(item.Label) * style.Size;
            _label += item.Label;
            _hanging += hanging;
            Add(item.Blocks, page, indent + hanging, isOutlined: false);
            FlushLabel(item.Span, indent + hanging);
        }
    }

    /// <summary>Prints a label that no paragraph follows in a paragraph of its own.</summary>
    private void FlushLabel(SourceSpan span, double indent)
    {
        if (_label.Length == 0)
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
            Hanging = _hanging,
            BreakBefore = _breaks && _sections[^1].Blocks.Count > 0,
        });
        _ids.Clear();
        (_label, _hanging, _breaks) = ("", 0, false);
    }

    private string StyleOf(ListItem item) =>
        !item.Blocks.IsDefaultOrEmpty && item.Blocks[0] is Paragraph first ? first.Style : _scope.Sheet.Defaults["li"];

    /// <summary>The width of a label in characters: Han and full-width marks count 1, others a half.</summary>
    private static double EmsOf(string label)
    {
        var ems = 0.0;
        foreach (var character in label)
        {
            ems += character >= '\u2E80' ? 1 : 0.5;
        }

        return ems;
    }
}
