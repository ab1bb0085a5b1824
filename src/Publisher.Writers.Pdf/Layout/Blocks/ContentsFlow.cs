using Publisher.Documents.Outline;
using Publisher.Documents.Styles;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>
/// The table of contents. Its lines keep room for a number of four digits, so that their breaks do not depend on the
/// numbers; these are filled in when every heading has its page.
/// </summary>
internal sealed class ContentsFlow(LayoutContext context)
{
    private const int Digits = 4;

    /// <summary>In em: the shortest row of dots that still reads as one, with the blank on either side.</summary>
    private const double MinLeader = 2;

    private readonly List<ContentsLine> _lines = [];

    public (TextPiece Piece, ContentsLine End) Set(
        OutlineEntry entry, Tag contents, double left, double width, SourceSpan span)
    {
        var style = context.Styles.ContentsStyle(entry.Level);
        var item = context.Tags.Add(TagRole.ContentsItem, contents);
        var link = context.Tags.AddLink(context.Tags.Add(TagRole.Reference, item), "#" + entry.Anchor, span);
        var shown = style with
        {
            RightIndent = style.RightIndent + (Digits / 2.0) + MinLeader,
            Alignment = TextAlignment.Left,
        };
        var block = context.Repeater.SetTitle(entry.Text, shown, width, link, span);
        var end = new ContentsLine(
            entry, style, link, left + block.Lines[^1].Right, left + width - (style.RightIndent * style.Size));
        _lines.Add(end);
        return (new TextPiece(block, left, link, style), end);
    }

    /// <summary>Writes the numbers and their dots.</summary>
    public void Fill(Pagination pagination)
    {
        foreach (var line in _lines)
        {
            if (pagination.Find(line.Entry.Anchor) is { } number)
            {
                Fill(line, number);
            }
        }
    }

    private void Fill(ContentsLine line, string number)
    {
        var style = line.Style with
        {
            LeftIndent = 0,
            RightIndent = 0,
            FirstLineIndent = 0,
            Alignment = TextAlignment.Left,
        };
        var block = context.Repeater.SetWords(number, style, double.MaxValue, line.Link, default);
        var page = line.Page!;
        var x = page.Left + line.Right - block.Lines[0].Right;
        page.Fill(line.Reserved, new PlacedText(block, 0, 1, x, line.Y, line.Link));

        var space = style.Size / 2;
        page.Add(new Leader(
            page.Left + line.TextEnd + space, x - space, line.Y + block.Baseline - (0.3 * style.Size), style.Size));
    }
}
