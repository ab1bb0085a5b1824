using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>
/// Goes through blocks in reading order, tags them and sets their text; where it goes, on a page or into a cell, is the
/// heirs' matter.
/// </summary>
internal abstract class BlockFlow(LayoutContext context)
{
    private ListLabel? _label;

    protected LayoutContext Context { get; } = context;

    /// <summary>Whether full-width characters stand on the page's grid.</summary>
    protected abstract bool IsOnGrid { get; }

    /// <param name="blocks">The blocks.</param>
    /// <param name="parent">Their parent element.</param>
    /// <param name="left">Their left edge, in points from that of the page's type area or of the cell.</param>
    /// <param name="width">Their width in points.</param>
    protected void Visit(ImmutableArray<Block> blocks, Tag parent, double left, double width)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Set(paragraph, Add(TagRole.Paragraph, parent, paragraph.Inlines), left, width);
                    break;
                case Heading heading:
                    var depth = Context.Levels.Enter(heading.Level);
                    var tag = Add(TagRole.Heading1 + depth - 1, parent, heading.Inlines);
                    var anchors = Context.GetAnchors(heading);
                    AddText(Set(heading.Inlines, heading.Style, tag, left, width, anchors), isHeading: true);
                    break;
                case List list:
                    Visit(list, parent, left, width);
                    break;
                case Table table:
                    ReleaseLabel();
                    AddTable(table, parent, left, width);
                    break;
                case TableOfContents contents:
                    ReleaseLabel();
                    AddContents(contents, parent, left, width);
                    break;
                case PageBreak pageBreak:
                    AddPageBreak(pageBreak);
                    break;
                case Section section:
                    AddSection(section, parent, left, width);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
            }
        }
    }

    /// <summary>
    /// The blocks of a cell or list item: a single paragraph needs no element of its own inside the cell's or item's.
    /// </summary>
    protected void VisitContent(ImmutableArray<Block> blocks, Tag container, double left, double width)
    {
        if (blocks is [Paragraph paragraph])
        {
            Set(paragraph, paragraph.Inlines.IsEmpty ? null : container, left, width);
        }
        else
        {
            Visit(blocks, container, left, width);
        }
    }

    protected abstract void AddText(TextPiece piece, bool isHeading);

    protected abstract void AddTable(Table table, Tag parent, double left, double width);

    protected abstract void AddContents(TableOfContents contents, Tag parent, double left, double width);

    protected abstract void AddPageBreak(PageBreak pageBreak);

    protected abstract void AddSection(Section section, Tag parent, double left, double width);

    private Tag? Add(TagRole role, Tag parent, ImmutableArray<Inline> inlines) =>
        inlines.IsEmpty ? null : Context.Tags.Add(role, parent);

    private void Set(Paragraph paragraph, Tag? tag, double left, double width)
    {
        ImmutableArray<string> anchors = paragraph.Id is { } id ? [id] : [];
        AddText(Set(paragraph.Inlines, paragraph.Style, tag, left, width, anchors), isHeading: false);
    }

    private TextPiece Set(
        ImmutableArray<Inline> inlines,
        string styleName,
        Tag? tag,
        double left,
        double width,
        ImmutableArray<string> anchors)
    {
        var style = Context.Styles.Paragraphs[styleName];
        var label = _label;
        _label = null;
        var shown = label is null ? style : WithoutIndents(style);
        var block = Context.Typesetter.Set(inlines, shown, width, tag ?? Context.Tags.Root, IsOnGrid);
        return new TextPiece(block, left, tag, style) { Label = label, Anchors = anchors };
    }

    private void Visit(List list, Tag parent, double left, double width)
    {
        ReleaseLabel();
        if (list.Items.IsEmpty)
        {
            return;
        }

        var tag = Context.Tags.AddList(parent, list.Ordered);
        var hang = MeasureLabels(list, left, width);
        foreach (var item in list.Items)
        {
            var itemTag = Context.Tags.Add(TagRole.ListItem, tag);
            if (item.Label.Length == 0)
            {
                VisitContent(item.Blocks, Context.Tags.Add(TagRole.ListBody, itemTag), left, width);
                continue;
            }

            var style = GetLabelStyle(item);
            var labelTag = Context.Tags.Add(TagRole.Label, itemTag);
            var label = Context.Typesetter.SetWords(item.Label, WithoutIndents(style), width, labelTag, item.Span);
            _label = new ListLabel(label, left + GetIndent(style), labelTag);
            VisitContent(item.Blocks, Context.Tags.Add(TagRole.ListBody, itemTag), left + hang, width - hang);
            ReleaseLabel();
        }
    }

    /// <summary>
    /// How far the text of all items stands from the left edge, so that it lines up behind their labels.
    /// </summary>
    private double MeasureLabels(List list, double left, double width)
    {
        var hang = 0.0;
        foreach (var item in list.Items)
        {
            if (item.Label.Length > 0)
            {
                var style = GetLabelStyle(item);
                var label = Context.Repeater.SetWords(item.Label, WithoutIndents(style), width, tag: null, default);
                var gap = item.Label[^1] >= '\u3000' ? 0 : style.Size / 2;
                hang = Math.Max(hang, GetIndent(style) + label.Lines[0].Right + gap);
            }
        }

        return Math.Min(hang, width / 2);
    }

    /// <summary>A label whose item does not start with text stands in a line of its own.</summary>
    private void ReleaseLabel()
    {
        if (_label is { } label)
        {
            _label = null;
            var style = Context.Styles.Paragraphs[Context.Styles.Defaults["li"]];
            AddText(new TextPiece(label.Block, label.X, label.Tag, style), isHeading: false);
        }
    }

    private ParagraphStyle GetLabelStyle(ListItem item) => Context.Styles.Paragraphs[item.Blocks switch
    {
        [Paragraph first, ..] => first.Style,
        [Heading first, ..] => first.Style,
        _ => Context.Styles.Defaults["li"],
    }];

    private static double GetIndent(ParagraphStyle style) => (style.LeftIndent + style.FirstLineIndent) * style.Size;

    private static ParagraphStyle WithoutIndents(ParagraphStyle style) => style with
    {
        FirstLineIndent = 0,
        LeftIndent = 0,
        Alignment = style.Alignment == TextAlignment.Justify ? TextAlignment.Justify : TextAlignment.Left,
    };
}
