using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Word.Tests.Samples;

/// <summary>Short words to build trees with; their nodes have no place in a file.</summary>
internal static class Tree
{
    public static Document Document(params ImmutableArray<Block> blocks) => Styled(OfficialStyles.Sheet, blocks);

    public static Document Styled(StyleSheet styles, params ImmutableArray<Block> blocks) =>
        new(new DocumentProperties { Title = "试验", Author = "某市商务局", Date = DateTimeOffset.UnixEpoch }, styles, blocks);

    public static TextRun Words(string text) => new(default, text);

    public static Paragraph Paragraph(string text) => Paragraph(Words(text));

    public static Paragraph Paragraph(params ImmutableArray<Inline> inlines) => new(default, "正文", inlines);

    public static Paragraph Styled(string style, string text) => new(default, style, [Words(text)]);

    public static Heading Heading(int level, string text, string? id = null) =>
        new(default, level, OfficialStyles.Sheet.Defaults[$"h{level}"], [Words(text)]) { Id = id };

    public static Section Section(string? page, params ImmutableArray<Block> blocks) => new(default, blocks) { PageStyle = page };

    public static Link Link(string target, string text) => new(default, target, [Words(text)]);

    public static TableCell Cell(string text, int columns = 1, int rows = 1, string style = "单元格") =>
        new(default, style, [text.Length > 0 ? Styled(style, text) : new Paragraph(default, style, [])])
        {
            ColumnSpan = columns,
            RowSpan = rows,
        };

    public static TableCell Header(string text, int columns = 1, int rows = 1, CellScope scope = CellScope.Column) =>
        Cell(text, columns, rows, "表头") with { IsHeader = true, Scope = scope };

    public static TableRow Row(params ImmutableArray<TableCell> cells) => new(default, cells);

    public static Table Table(int columns, ImmutableArray<TableRow> head, ImmutableArray<TableRow> body, string style = "项目表") =>
        new(default, style, [.. Enumerable.Repeat(new TableColumn(1.0 / columns), columns)], head, body);
}
