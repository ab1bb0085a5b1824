using Publisher.Data.Syntax;

namespace Publisher.Data.Tests.Syntax;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("a: 1E5", "{a: '1E5'}")]
    [InlineData("a: 0123", "{a: '0123'}")]
    [InlineData("a: 12:30", "{a: '12:30'}")]
    [InlineData("a: no", "{a: 'no'}")]
    [InlineData("a: 0.50", "{a: '0.50'}")]
    [InlineData("a: 2024-02-05", "{a: '2024-02-05'}")]
    [InlineData("a: ≥95%", "{a: '≥95%'}")]
    [InlineData("a: 商务  工作", "{a: '商务  工作'}")]
    [InlineData("a: ' 2076.00'", "{a: ' 2076.00'}")]
    [InlineData("a: 项目#1", "{a: '项目#1'}")]
    [InlineData("a: “轻重缓急”思路", "{a: '“轻重缓急”思路'}")]
    [InlineData("a: ''", "{a: ''}")]
    [InlineData("a:", "{a: null}")]
    [InlineData("a: ~", "{a: null}")]
    [InlineData("a: null", "{a: null}")]
    [InlineData("a: 'null'", "{a: 'null'}")]
    [InlineData("a:\n- x\n- y\nb: 1", "{a: ['x', 'y'], b: '1'}")]
    [InlineData("a:\n  - x: 1\n    y: 2\n  - x: 3", "{a: [{x: '1', y: '2'}, {x: '3'}]}")]
    [InlineData("- - a\n  - b\n- c", "[['a', 'b'], 'c']")]
    [InlineData("a: {b: 1, c: [x, y]}", "{a: {b: '1', c: ['x', 'y']}}")]
    [InlineData("a: []\nb: {}", "{a: [], b: {}}")]
    [InlineData("a:  # 说明\n  b: 1", "{a: {b: '1'}}")]
    [InlineData("a: 1   # 说明", "{a: '1'}")]
    [InlineData("# 说明\na: 1\n", "{a: '1'}")]
    [InlineData("---\na: 1\n...\n", "{a: '1'}")]
    [InlineData("a: \"x\\ty\\u4e2d\"", "{a: 'x\ty中'}")]
    [InlineData("𬭎: 𬭎", "{𬭎: '𬭎'}")]
    [InlineData("a: |\n  一\n\n  二  三\nb: 1", "{a: '一\n\n二  三\n', b: '1'}")]
    [InlineData("a: |\r\n  一\r\n  二\r\nb: 1\r\n", "{a: '一\n二\n', b: '1'}")]
    public void Keeps_values_as_they_were_typed(string text, string tree) =>
        Assert.Equal(tree, Trees.Show(Trees.ParseClean(text)));

    [Fact]
    public void Knows_the_place_of_every_key_and_value()
    {
        var root = (DataMapping)Trees.ParseClean("𬭎键: 值一\n列表:\n  - 名: \"引号\"\n    空:\n");
        Assert.Equal("1:1", Position(root.Entries[0].KeySpan.Start, root));
        Assert.Equal("1:6", Position(root.Entries[0].Value.Span.Start, root));
        var item = (DataMapping)((DataSequence)root.Entries[1].Value).Items[0];
        Assert.Equal("3:5", Position(item.Entries[0].KeySpan.Start, root));
        Assert.Equal("\"引号\"", item.Entries[0].Value.Span.Text.ToString());
        Assert.Equal("4:7", Position(item.Entries[1].Value.Span.Start, root));
        Assert.Equal("名: \"引号\"\n    空", item.Span.Text.ToString());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Counts_places_alike_with_both_line_breaks(string lineBreak)
    {
        var root = (DataMapping)Trees.ParseClean($"a: |{lineBreak}  一{lineBreak}  二{lineBreak}b: 值{lineBreak}");
        Assert.Equal("4:4", Position(root.Entries[1].Value.Span.Start, root));
        Assert.Equal("值", root.Entries[1].Value.Span.Text.ToString());
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 PUB1030")]
    [InlineData("a: {b: 1, b: 2}", "1:11 PUB1030")]
    [InlineData("a: &x 1\nb: *x", "1:4 PUB1027", "2:4 PUB1027")]
    [InlineData("a: !!str 1", "1:4 PUB1028")]
    [InlineData("%YAML 1.1\n---\na: 1", "1:1 PUB1029")]
    [InlineData("a: 1\n---\nb: 1", "2:1 PUB1031")]
    [InlineData("", "1:1 PUB1032")]
    [InlineData("# nothing\n", "1:1 PUB1032")]
    [InlineData("[a, b]: 1", "1:1 PUB1033")]
    [InlineData("a: [1, 2", "1:4 PUB1024")]
    [InlineData("a: {b: 1", "1:4 PUB1024")]
    [InlineData("a: \"\\u0007\"", "1:4 PUB1005")]
    [InlineData("a: \"\\ud800\"", "1:5 PUB1023")]
    [InlineData("a: \"\\udc00x\"", "1:5 PUB1023")]
    [InlineData("a: \"\\ud800\\ud800\"", "1:5 PUB1023")]
    [InlineData("a: \"中\\udbff\\u4e2d\"", "1:6 PUB1023")]
    public void Refuses_what_a_form_has_no_use_for(string text, params string[] report)
    {
        var (root, diagnostics) = Trees.Parse(text);
        Assert.Null(root);
        Assert.Equal(report, Trees.Report(diagnostics));
    }

    [Fact]
    public void Labels_the_first_of_two_equal_keys()
    {
        var (_, diagnostics) = Trees.Parse("a: 1\nb: 2\na: 3");
        var label = Assert.Single(Assert.Single(diagnostics).Labels);
        Assert.Equal(0, label.Span.Start);
    }

    private static string Position(int offset, DataNode root) => root.Span.File!.GetPosition(offset).ToString();
}
