using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Word.Tests.Samples;

/// <summary>Valid trees of every shape, grown from a seed.</summary>
internal sealed class RandomTree(int seed)
{
    private static readonly string[] Phrases =
        ["绩效目标", "≥98%", "“33458”工作思路——", "  两个  空格 ", "𬭎𠮷", "a < b & c > \"d\" ]]>", "{{ 项目 }}", "2024年", "\t制表\t", "e\u0301", "<script>", "Ⅳ·①…"];

    private readonly Random _random = new(seed);
    private int _ids;

    /// <summary>Generates one tree a test, with sizes of all kinds.</summary>
    public static Arbitrary<Document> Documents =>
        Gen.Choose(0, int.MaxValue).Select(seed => new RandomTree(seed).Document()).ToArbitrary();

    public Document Document() => Tree.Document(Blocks(0, canPage: true));

    private ImmutableArray<Block> Blocks(int depth, bool canPage) => Many(0, depth == 0 ? 8 : 3, () => Block(depth, canPage));

    private Block Block(int depth, bool canPage) => _random.Next(depth > 2 ? 4 : 9) switch
    {
        0 or 1 => Paragraph(),
        2 => new Heading(default, _random.Next(1, 5), Pick("部分标题", "一级标题", "正文"), Inlines(0)) { Id = Id() },
        3 when canPage => new PageBreak(default),
        4 => new List(default, true, Many(1, 3, () => Item(depth))),
        5 when canPage => new TableOfContents(default, 1, _random.Next(1, 5)),
        6 when canPage => new Section(default, Blocks(depth + 1, canPage: true)) { Id = Id(), PageStyle = Pick("封面", "横页", "正文页", "目录页", null) },
        7 => new Section(default, Blocks(depth + 1, canPage)) { Id = Id() },
        8 => Table(depth),
        _ => Paragraph(),
    };

    private Paragraph Paragraph() => new(default, Pick("正文", "条目", "单元格", "页码"), Inlines(0)) { Id = Id() };

    private ListItem Item(int depth) => new(default, Pick("1.", "（一）", "•", "𠮷", ""), [Paragraph(), .. Blocks(depth + 1, canPage: false)]);

    private ImmutableArray<Inline> Inlines(int depth) => Many(0, 4, () => Inline(depth));

    private Inline Inline(int depth) => _random.Next(depth > 2 ? 2 : 5) switch
    {
        0 => new LineBreak(default),
        2 => new Strong(default, Inlines(depth + 1)),
        3 => new Emphasis(default, Inlines(depth + 1)),
        4 when depth == 0 => new Link(default, Pick("https://example.gov.cn/a?b=1&c=中", "mailto:a@example.gov.cn"), [Tree.Words("链接")]),
        _ => Tree.Words(Pick(Phrases)),
    };

    /// <summary>Cuts a grid into cells: each takes a free rectangle, so that the rows are always regular.</summary>
    private Table Table(int depth)
    {
        var columns = _random.Next(1, 6);
        var shares = Enumerable.Range(0, columns).Select(_ => _random.Next(1, 10)).ToList();
        return new Table(
            default,
            Pick("项目表", "指标表", "无线表"),
            [.. shares.Select(share => new TableColumn((double)share / shares.Sum()))],
            Rows(_random.Next(0, 3), columns, depth),
            Rows(_random.Next(0, 6), columns, depth))
        {
            Id = Id(),
            Summary = Pick("", "说明 <&>"),
        };
    }

    private ImmutableArray<TableRow> Rows(int rows, int columns, int depth)
    {
        var taken = new bool[rows, columns];
        var result = ImmutableArray.CreateBuilder<TableRow>(rows);
        for (var row = 0; row < rows; row++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            for (var column = 0; column < columns; column++)
            {
                if (taken[row, column])
                    continue;

                var width = 1;
                while (column + width < columns && !taken[row, column + width] && _random.Next(3) == 0)
                {
                    width++;
                }

                var height = _random.Next(4) == 0 ? _random.Next(1, rows - row + 1) : 1;
                for (var i = 0; i < height * width; i++)
                {
                    taken[row + (i / width), column + (i % width)] = true;
                }

                cells.Add(new TableCell(default, Pick("单元格", "表头"), [Paragraph(), .. Blocks(depth + 2, canPage: false)]) { ColumnSpan = width, RowSpan = height });
            }

            result.Add(new TableRow(default, cells.ToImmutable()));
        }

        return result.ToImmutable();
    }

    private string? Id() => _random.Next(2) == 0 ? null : $"id_{++_ids}";

    private TItem Pick<TItem>(params TItem[] items) => items[_random.Next(items.Length)];

    private ImmutableArray<TItem> Many<TItem>(int least, int most, Func<TItem> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
