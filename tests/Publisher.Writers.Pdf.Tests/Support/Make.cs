using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>Builds documents in few words.</summary>
internal static class Make
{
    public static Document Document(params Block[] blocks) => new(
        new DocumentProperties
        {
            Title = "唐山市商务局2024年部门预算绩效目标",
            Author = "唐山市商务局",
            Date = new DateTimeOffset(2024, 2, 5, 9, 30, 0, TimeSpan.FromHours(8)),
        },
        OfficialStyles.Sheet,
        [.. blocks]);

    /// <summary>Text from a source file of its own, so that findings about it have a place.</summary>
    public static TextRun Text(string text)
    {
        var file = new SourceFile("data/test.yaml", text);
        return new TextRun(new SourceSpan(file, 0, text.Length), text);
    }

    public static ImmutableArray<Inline> Inlines(string text) => text.Length == 0 ? [] : [Text(text)];

    public static Paragraph P(string text, string style = "正文") => new(default, style, Inlines(text));

    public static Paragraph P(params Inline[] inlines) => new(default, "正文", [.. inlines]);

    public static Heading H(int level, string text, string? id = null) =>
        new(default, level, OfficialStyles.Sheet.Defaults[$"h{level}"], Inlines(text)) { Id = id };

    public static Section Section(string? page, params Block[] blocks) =>
        new(default, [.. blocks]) { PageStyle = page };

    public static List List(params (string Label, string Text)[] items) => new(
        default, Ordered: true, [.. items.Select(item => new ListItem(default, item.Label, [P(item.Text)]))]);

    public static TableCell Td(string text, int columns = 1, int rows = 1, string style = "单元格") =>
        new(default, style, [P(text, style)]) { ColumnSpan = columns, RowSpan = rows };

    public static TableCell Th(string text, CellScope scope = CellScope.Row, int columns = 1, int rows = 1) =>
        new(default, "表头", [P(text, "表头")]) { ColumnSpan = columns, RowSpan = rows, IsHeader = true, Scope = scope };

    public static TableRow Tr(params TableCell[] cells) => new(default, [.. cells]);

    public static Table Table(double[] widths, TableRow[] head, params TableRow[] body)
    {
        var total = widths.Sum();
        var columns = widths.Select(width => new TableColumn(width / total));
        return new Table(default, "项目表", [.. columns], [.. head], [.. body])
        {
            Summary = "绩效指标表",
        };
    }
}
