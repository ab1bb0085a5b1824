using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>Random documents that the markup reader could have made.</summary>
internal static class RandomDocuments
{
    private const string Marks = "，。、；：？！“”‘’（）《》——……·%≥≤0123456789.abcXYZ-/ 　";

    private static Gen<string> Text(int maximum) =>
        from length in Gen.Choose(0, maximum)
        from characters in Gen.ArrayOf(Gen.Frequency((8, Ideograph), (3, Gen.Elements(Marks.ToCharArray()))), length)
        select new string(characters);

    private static Gen<char> Ideograph => Gen.Choose(0x4E00, 0x9FA5).Select(value => (char)value);

    private static Gen<ImmutableArray<Inline>> Inlines(int maximum) =>
        from text in Text(maximum)
        from tail in Text(maximum / 4)
        from kind in Gen.Choose(0, 6)
        select Join(text, tail, kind);

    public static Gen<Document> Documents =>
        from count in Gen.Choose(1, 8)
        from blocks in Gen.ListOf(Block(2), count)
        select Make.Document([.. blocks]);

    private static Gen<Block> Paragraph(int maximum) =>
        from style in Gen.Elements("正文", "无缩进", "居中格", "靠右格", "单元格", "标题")
        from inlines in Inlines(maximum)
        select (Block)new Paragraph(default, style, inlines);

    private static Gen<Block> Heading =>
        from level in Gen.Choose(1, 4)
        from text in Text(40)
        select (Block)Make.H(level, "题" + text);

    private static Gen<Block> List(int depth) =>
        from items in Gen.NonEmptyListOf(Item(depth))
        from ordered in Gen.Elements(true, false)
        select (Block)new List(default, ordered, [.. items.Take(5)]);

    private static Gen<ListItem> Item(int depth) =>
        from label in Gen.Elements("1.", "（一）", "•", "", "第十二条")
        from first in Paragraph(80)
        from more in depth > 0 ? Gen.ListOf(List(depth - 1), 1) : Gen.Constant(new List<Block>())
        from hasMore in Gen.Elements(true, false)
        select new ListItem(default, label, hasMore ? [first, .. more] : [first]);

    private static Gen<Block> Section(int depth) =>
        from blocks in Gen.ListOf(Block(depth - 1), 3)
        from page in Gen.Elements<string?>(null, null, "横页", "首章页", "封面页")
        select (Block)new Section(default, [.. blocks]) { PageStyle = page };

    private static Gen<Block> Table =>
        from columns in Gen.Choose(1, 5)
        from headRows in Gen.Choose(0, 2)
        from bodyRows in Gen.Choose(1, 30)
        from head in Rows(headRows, columns)
        from body in Rows(bodyRows, columns)
        select (Block)new Table(
            default,
            "项目表",
            [.. Enumerable.Repeat(new TableColumn(1.0 / columns), columns)],
            head,
            body);

    private static Gen<Block> Block(int depth) => depth == 0
        ? Gen.Frequency((4, Paragraph(200)), (1, Heading), (1, List(1)), (1, Table))
        : Gen.Frequency(
            (4, Paragraph(300)), (2, Heading), (1, List(2)), (2, Table), (2, Section(depth)),
            (1, Gen.Constant((Block)new TableOfContents(default, 1, 4))), (1, Gen.Constant((Block)new PageBreak(default))));

    /// <summary>Rows on a regular grid: random spans where they fit.</summary>
    private static Gen<ImmutableArray<TableRow>> Rows(int rows, int columns) =>
        from spans in Gen.ArrayOf(Gen.Choose(1, 6), rows * columns * 2)
        from texts in Gen.ArrayOf(Text(60), rows * columns)
        from lists in Gen.ArrayOf(Gen.Choose(0, 12), rows * columns)
        select Fill(rows, columns, spans, texts, lists);

    private static ImmutableArray<TableRow> Fill(int rows, int columns, int[] spans, string[] texts, int[] kinds)
    {
        var busy = new bool[rows, columns];
        var result = new List<TableRow>();
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            var cells = new List<TableCell>();
            for (var column = 0; column < columns; column++)
            {
                if (busy[row, column])
                {
                    continue;
                }

                var wide = 1;
                while (wide < Math.Max(1, spans[2 * next] - 3) && column + wide < columns && !busy[row, column + wide])
                {
                    wide++;
                }

                var high = Math.Min(Math.Max(1, spans[(2 * next) + 1] - 2), rows - row);
                for (var i = row; i < row + high; i++)
                {
                    for (var j = column; j < column + wide; j++)
                    {
                        busy[i, j] = true;
                    }
                }

                var cell = kinds[next] < 2 ? Make.Th(texts[next], CellScope.None, wide, high) : Make.Td(texts[next], wide, high);
                if (kinds[next] == 2)
                {
                    var list = Make.List(("1.", "甲"), ("2.", texts[next]));
                    cell = cell with { Blocks = [Make.P(texts[next], "单元格"), list] };
                }

                cells.Add(cell);
                next++;
            }

            result.Add(Make.Tr([.. cells]));
        }

        return [.. result];
    }

    private static ImmutableArray<Inline> Join(string text, string tail, int kind) => kind switch
    {
        0 => [Make.Text(text), new Strong(default, Make.Inlines(tail + "重"))],
        1 => [new Emphasis(default, Make.Inlines("楷" + tail)), Make.Text(text)],
        2 => [Make.Text(text), new Link(default, "https://www.tangshan.gov.cn/", Make.Inlines("链接" + tail)), Make.Text(tail)],
        3 => [Make.Text(text), new LineBreak(default), Make.Text(tail)],
        _ => Make.Inlines(text),
    };
}
