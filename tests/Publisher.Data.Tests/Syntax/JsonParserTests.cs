using Publisher.Data.Syntax;

namespace Publisher.Data.Tests.Syntax;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("""{"a": "1E5", "b": ["x", null, ""]}""", "{a: '1E5', b: ['x', null, '']}")]
    [InlineData("""{"a": 0.50, "b": 1E5, "c": true, "d": -0}""", "{a: '0.50', b: '1E5', c: 'true', d: '-0'}")]
    [InlineData("""{"a": "\ud86d\udf4e\u4e2d\n\"\\"}""", "{a: '𫝎中\n\"\\'}")]
    [InlineData("""{}""", "{}")]
    [InlineData("""  [ ]  """, "[]")]
    [InlineData("\"a\"", "'a'")]
    public void Keeps_values_as_they_were_typed(string text, string tree) =>
        Assert.Equal(tree, Trees.Show(Trees.ParseClean(text, "a.json")));

    [Theory]
    [InlineData("a:\n  - x: 1\n    y: '二 '\n  - []\nb: {c: ~}", """{"a": [{"x": 1, "y": "二 "}, []], "b": {"c": null}}""")]
    [InlineData("项目名称: 材料\n预算数: 0.50", """{"项目名称": "材料", "预算数": 0.50}""")]
    [InlineData("a: |\n  一\n  二\n", """{"a": "一\n二\n"}""")]
    public void Makes_the_same_tree_as_yaml(string yaml, string json) =>
        Assert.Equal(Trees.Show(Trees.ParseClean(yaml)), Trees.Show(Trees.ParseClean(json, "a.json")));

    [Fact]
    public void Knows_the_place_of_every_key_and_value()
    {
        var root = (DataMapping)Trees.ParseClean("{\r\n  \"键𬭎\": \"值\",\r\n  \"数\": 0.50,\r\n  \"表\": [ \"\\u4e2d\" ]\r\n}", "a.json");
        Assert.Equal(["\"键𬭎\"", "\"数\"", "\"表\""], root.Entries.Select(entry => entry.KeySpan.Text.ToString()));
        Assert.Equal(["\"值\"", "0.50", "[ \"\\u4e2d\" ]"], root.Entries.Select(entry => entry.Value.Span.Text.ToString()));
        Assert.Equal("2:3", root.Span.File!.GetPosition(root.Entries[0].KeySpan.Start).ToString());
        Assert.Equal("3:8", root.Span.File!.GetPosition(root.Entries[1].Value.Span.Start).ToString());
        Assert.Equal("\"\\u4e2d\"", ((DataSequence)root.Entries[2].Value).Items[0].Span.Text.ToString());
    }

    [Theory]
    [InlineData("", "1:1 PUB1032")]
    [InlineData("{\"a\": 1, \"a\": 2}", "1:10 PUB1030")]
    [InlineData("{\"a\": \"\\ud800\"}", "1:8 PUB1023")]
    [InlineData("{\"a\": \"\\udc00\\ud800\"}", "1:8 PUB1023")]
    [InlineData("{\"\\ud800\": 1}", "1:3 PUB1023")]
    [InlineData("{\"a\": \"\\u0007\"}", "1:7 PUB1005")]
    [InlineData("{\"a\": 1,}", "1:8 PUB1052")]
    [InlineData("[1, 2,\n]", "1:6 PUB1052")]
    [InlineData("{\"a\"：1}", "1:5 PUB1051")]
    [InlineData("{“a”: 1}", "1:2 PUB1051")]
    [InlineData("{\"a\": 1，\"b\": 2}", "1:8 PUB1051")]
    [InlineData("{'a': 1}", "1:2 PUB1054")]
    [InlineData("{\"a\": 1} // 说明", "1:10 PUB1053")]
    [InlineData("{\"a\": 1", "1:8 PUB1055")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "2:2 PUB1056")]
    [InlineData("{\"a\": \"1}", "1:7 PUB1019")]
    [InlineData("{\"a\": \"D:\\q\"}", "1:10 PUB1022")]
    [InlineData("{\"a\": 01}", "1:7 PUB1050")]
    [InlineData("{\"a\": 1} x", "1:10 PUB1050")]
    [InlineData("{\"a\": 1} {}", "1:10 PUB1050")]
    public void Says_in_plain_words_what_is_wrong(string text, string report)
    {
        var (root, diagnostics) = Trees.Parse(text, "a.json");
        Assert.Null(root);
        Assert.Equal([report], Trees.Report(diagnostics));
    }
}
