using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Tests;

/// <summary>Valid trees of every shape.</summary>
internal static class RandomDocuments
{
    private static readonly Gen<string> Text = Gen.Elements(
        "商务", " ", "  ", "\t", "<b>", "&amp;", "\"'", "]]>", "≥80%", "𬭎", "《》", "RCEP", "-->", "{{ x }}", "😀")
        .ListOf().Select(string.Concat);

    private static readonly Gen<string> ParagraphStyle = Gen.Elements("正文", "标题", "单元格", "表头", "2 级");

    public static Gen<Document> Any { get; } =
        from blocks in Gen.Sized(size => Blocks(Math.Min(size, 12), inCell: false))
        from title in Text
        select TestDocuments.Of(blocks, $"题{title}");

    private static Gen<ImmutableArray<Block>> Blocks(int size, bool inCell) =>
        from blocks in Block(size, inCell).ListOf(Math.Max(1, size / 3))
        select blocks.ToImmutableArray();

    private static Gen<Block> Block(int size, bool inCell)
    {
        var leaf = Gen.OneOf(
            from style in ParagraphStyle
            from words in Inlines(2)
            select (Block)new Paragraph(default, style, words),
            from level in Gen.Choose(1, 4)
            from words in Inlines(2)
            select (Block)new Heading(default, level, "标题", words));
        if (size <= 1)
        {
            return leaf;
        }

        var inner = size / 3;
        var list =
            from ordered in Gen.Elements(true, false)
            from items in (
                from label in Gen.Elements("", "1.", "•", "（一）", "<")
                from blocks in Blocks(inner, inCell)
                select new ListItem(default, label, blocks)).ListOf(2)
            select (Block)new List(default, ordered, [.. items]);
        var section =
            from page in Gen.Elements<string?>(null, "封面", "横页")
            from blocks in Blocks(inner, inCell)
            select (Block)new Section(default, blocks) { PageStyle = page };
        Block contents = new TableOfContents(default, 1, 4);
        Block pageBreak = new PageBreak(default);
        return inCell
            ? Gen.OneOf(leaf, list)
            : Gen.OneOf(leaf, list, section, Table(inner), Gen.Constant(contents), Gen.Constant(pageBreak));
    }

    private static Gen<ImmutableArray<Inline>> Inlines(int depth)
    {
        var run = Text.Select(text => (Inline)new TextRun(default, text));
        var inline = depth == 0
            ? run
            : Gen.OneOf(
                run,
                Gen.Constant((Inline)new LineBreak(default)),
                Inlines(depth - 1).Select(words => (Inline)new Strong(default, words)),
                Inlines(depth - 1).Select(words => (Inline)new Emphasis(default, words)),
                Inlines(0).Select(words => (Inline)new Link(default, "https://example.cn/?a&b", words)));
        return inline.ListOf(3).Select(words => words.ToImmutableArray());
    }

    /// <summary>Fills a grid with cells that span at random, none beyond the head or the table.</summary>
    private static Gen<Block> Table(int size) =>
        from columns in Gen.Choose(1, 5)
        from head in Gen.Choose(0, 2)
        from body in Gen.Choose(1, 4)
        from spans in Gen.Choose(1, 3).ListOf(2 * columns * (head + body))
        from contents in Blocks(size, inCell: true).ListOf(columns * (head + body))
        from kinds in Gen.Choose(0, 5).ListOf(columns * (head + body))
        select (Block)Fill(columns, head, body, [.. spans], [.. contents], [.. kinds]);

    private static Table Fill(
        int columns, int head, int body, int[] spans, ImmutableArray<Block>[] contents, int[] kinds)
    {
        var busy = new int[columns];
        var rows = new List<TableRow>();
        var next = 0;
        for (var row = 0; row < head + body; row++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            for (var column = 0; column < columns; column++)
            {
                if (busy[column] > row)
                {
                    continue;
                }

                var free = 1;
                while (column + free < columns && busy[column + free] <= row)
                {
                    free++;
                }

                var width = Math.Min(free, spans[2 * next]);
                var height = Math.Min((row < head ? head : head + body) - row, spans[(2 * next) + 1]);
                var isHeader = kinds[next] > 2;
                cells.Add(new TableCell(default, isHeader ? "表头" : "单元格", contents[next])
                {
                    ColumnSpan = width,
                    RowSpan = height,
                    IsHeader = isHeader,
                    Scope = isHeader ? (CellScope)(kinds[next] - 2) : CellScope.None,
                });
                Array.Fill(busy, row + height, column, width);
                next++;
            }

            rows.Add(new TableRow(default, cells.ToImmutable()));
        }

        var widths = Enumerable.Repeat(new TableColumn(1.0 / columns), columns);
        return new Table(default, "表", [.. widths], [.. rows[..head]], [.. rows[head..]]);
    }
}
