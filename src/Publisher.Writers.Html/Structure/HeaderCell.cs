using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Structure;

/// <summary>Tells cells that are the heading of others.</summary>
internal static class HeaderCell
{
    /// <summary>
    /// Forms leave a group's label out in its further rows: a header without words heads nothing, and readers that announce
    /// headers would announce silence (WCAG 2.1, technique H51).
    /// </summary>
    public static bool IsHeader(TableCell cell) => cell.IsHeader && HasWords(cell.Blocks);

    private static bool HasWords(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph || HasWords(paragraph.Inlines))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextRun run ? !string.IsNullOrWhiteSpace(run.Text) : inline is not LineBreak)
            {
                return true;
            }
        }

        return false;
    }
}
