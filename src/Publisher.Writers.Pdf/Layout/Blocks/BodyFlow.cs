using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Tables;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>Lays out the document's body: blocks in, lines and rows on pages out.</summary>
internal sealed class BodyFlow(LayoutContext context, PageComposer composer, ContentsFlow contentsFlow)
    : BlockFlow(context)
{
    private readonly Dictionary<Table, ImmutableArray<bool>> _boundRows = new(ReferenceEqualityComparer.Instance);
    private bool _keepsWithNext;

    /// <summary>Which rows of each table stay with the row above.</summary>
    public IReadOnlyDictionary<Table, ImmutableArray<bool>> BoundRows => _boundRows;

    /// <inheritdoc />
    protected override bool IsOnGrid => true;

    public void LayOut(Publisher.Documents.Document document) =>
        Visit(document.Blocks, Context.Tags.Root, 0, GetTypeWidth(composer.Style));

    /// <inheritdoc />
    protected override void AddText(TextPiece piece, bool isHeading)
    {
        if (piece.Style.PageBreakBefore)
        {
            BreakPage();
        }

        var count = piece.Block.Lines.Length;
        for (var i = 0; i < count; i++)
        {
            Add(new LineItem(piece, i), piece, i, count);
        }

        composer.AddSpace(piece.Style.SpaceAfter);
        _keepsWithNext = isHeading || piece.Style.KeepWithNext;
    }

    /// <inheritdoc />
    protected override void AddTable(Table table, Tag parent, double left, double width)
    {
        var layout = TableLayout.Of(Context, table, parent, left, width);
        if (layout.RowCount == 0)
        {
            return;
        }

        var isMoved = composer.PreferWhole(layout.Height + layout.Style.SpaceBefore, _keepsWithNext);
        _boundRows[table] = [.. layout.BreakCosts.Select((cost, row) => row > 0 && (isMoved || cost != BreakCost.Free))];
        var flow = new TableFlow(layout);
        for (var row = 0; row < layout.RowCount; row++)
        {
            composer.Add(new RowItem(flow, row)
            {
                BreakBefore = row > 0 ? layout.BreakCosts[row] : _keepsWithNext ? BreakCost.Never : BreakCost.Free,
                SpaceBefore = row == 0 ? layout.Style.SpaceBefore : 0,
                Anchors = row == 0 && table.Id is { } id ? [id] : [],
            });
        }

        composer.AddSpace(layout.Style.SpaceAfter);
        _keepsWithNext = false;
    }

    /// <inheritdoc />
    protected override void AddContents(TableOfContents contents, Tag parent, double left, double width)
    {
        var tag = Context.Tags.Add(TagRole.Contents, parent);
        foreach (var entry in Context.Outline.For(contents))
        {
            var (piece, line) = contentsFlow.Set(entry, tag, left, width, contents.Span);
            var count = piece.Block.Lines.Length;
            for (var i = 0; i < count; i++)
            {
                Add(i == count - 1 ? new ContentsItem(piece, i, line) : new LineItem(piece, i), piece, i, count);
            }

            composer.AddSpace(piece.Style.SpaceAfter);
            _keepsWithNext = false;
        }
    }

    /// <inheritdoc />
    protected override void AddPageBreak(PageBreak pageBreak) => BreakPage();

    /// <inheritdoc />
    protected override void AddSection(Section section, Tag parent, double left, double width)
    {
        var outer = composer.Style;
        if (section.PageStyle is { } name)
        {
            StartSection(Context.Styles.Pages[name], restartsNumbers: true);
        }

        if (section.Id is { } id)
        {
            composer.AddAnchor(id);
        }

        var role = parent.Role == TagRole.Document ? TagRole.Part : TagRole.Sect;
        var change = GetTypeWidth(composer.Style) - GetTypeWidth(outer);
        Visit(section.Blocks, Context.Tags.Add(role, parent), left, width + change);
        if (section.PageStyle is not null)
        {
            StartSection(outer, restartsNumbers: false);
        }
    }

    private static double GetTypeWidth(PageStyle style) =>
        (style.Width - style.MarginLeft - style.MarginRight).ToPoints();

    private void Add(LineItem item, TextPiece piece, int line, int count)
    {
        item.BreakBefore = GetBreakCost(piece.Style, line, count);
        if (line == 0)
        {
            item.SpaceBefore = piece.Style.SpaceBefore;
            item.Anchors = piece.Anchors;
        }

        composer.Add(item);
    }

    /// <summary>No paragraph leaves its first or last line alone on a page.</summary>
    private BreakCost GetBreakCost(ParagraphStyle style, int line, int count)
    {
        if (line == 0)
        {
            return _keepsWithNext ? BreakCost.Never : BreakCost.Free;
        }

        return line == 1 || line == count - 1 ? BreakCost.Never
            : style.KeepTogether ? BreakCost.Avoid
            : BreakCost.Free;
    }

    private void BreakPage()
    {
        composer.BreakPage();
        _keepsWithNext = false;
    }

    private void StartSection(PageStyle style, bool restartsNumbers)
    {
        composer.StartSection(style, restartsNumbers);
        _keepsWithNext = false;
    }
}
