using System.Globalization;
using System.Text;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Syntax;

public sealed class HostileInputTests
{
    private const int Deep = 100_000;

    public static TheoryData<string, string, string> DeepTexts => new()
    {
        { "a.yaml", new string('[', Deep), "PUB1025" },
        { "a.yaml", Repeat("{a: ", Deep), "PUB1025" },
        { "a.yaml", Repeat("- ", Deep), "PUB1025" },
        { "a.yaml", Repeat("? ", Deep), "PUB1025" },
        { "a.yaml", Repeat("[{", Deep), "PUB1025" },
        { "a.json", new string('[', Deep), "PUB1025" },
        { "a.json", Repeat("{\"a\":", Deep), "PUB1025" },
    };

    public static TheoryData<string, string> LongTexts => new()
    {
        { "a.yaml", "a: [" + Repeat("1,", 400_000) + "1]" },
        { "a.yaml", Repeat("- x\n", 400_000) },
        { "a.yaml", Repeat("-\n", 400_000) },
        { "a.json", "[" + Repeat("1,", 400_000) + "1]" },
    };

    [Theory]
    [MemberData(nameof(DeepTexts), DisableDiscoveryEnumeration = true)]
    public void Stops_at_deep_nesting(string path, string text, string code) =>
        Assert.Equal(code, Trees.Parse(text, path).Diagnostics.Last().Code);

    [Theory]
    [MemberData(nameof(LongTexts), DisableDiscoveryEnumeration = true)]
    public void Stops_at_too_many_values(string path, string text) =>
        Assert.Equal("PUB1026", Assert.Single(Trees.Parse(text, path).Diagnostics).Code);

    [Fact]
    public void Reads_the_depth_that_is_allowed()
    {
        var text = new string('[', DataLimits.Depth) + new string(']', DataLimits.Depth);
        Trees.ParseClean(text);
        Trees.ParseClean(text, "a.json");
        Assert.Equal("PUB1025", Assert.Single(Trees.Parse($"[{text}]").Diagnostics).Code);
        Assert.Equal("PUB1025", Assert.Single(Trees.Parse($"[{text}]", "a.json").Diagnostics).Code);
    }

    [Fact]
    public void Refuses_an_alias_bomb_without_unfolding_it()
    {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        var (root, diagnostics) = Trees.Parse(text.ToString());
        Assert.Null(root);
        Assert.Equal(60 + (59 * 2), diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.Equal("PUB1027", diagnostic.Code));
    }

    [Fact]
    public void Stops_at_too_many_findings() =>
        Assert.Equal(DataLimits.Findings, Trees.Parse(Repeat("&a ", 100_000)).Diagnostics.Count);

    [Fact]
    public void Bears_many_keys()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"键{i}: 1\n"));
        Assert.Equal(50_000, ((DataMapping)Trees.ParseClean(text)).Entries.Length);
    }

    [Theory]
    [InlineData("a: \"")]
    [InlineData("a: '")]
    [InlineData("a: |\n ")]
    [InlineData("a: ")]
    [InlineData("")]
    [InlineData("# ")]
    [InlineData("a: [")]
    [InlineData("&")]
    [InlineData("{\"a\": \"")]
    public void Bears_a_long_line(string start)
    {
        var text = start + new string('字', 2_000_000);
        Trees.Parse(text);
        Trees.Parse(text, "a.json");
    }

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark()
    {
        var diagnostics = new DiagnosticBag();
        var file = SourceDecoder.Decode("a.yaml", [0xEF, 0xBB, 0xBF, .. "项目名称: 甲"u8], diagnostics)!;
        var root = (DataMapping)DataParser.Parse(file, diagnostics)!;
        Assert.Equal("项目名称", root.Entries[0].Key);
        Assert.Equal(0, root.Entries[0].KeySpan.Start);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("]]>")]
    [InlineData("甲&amp;乙")]
    [InlineData("{{ 项目.名称 }}")]
    [InlineData("${x} #{y}")]
    public void Takes_markup_for_text(string value)
    {
        var root = (DataMapping)Trees.ParseClean($"a: '{value}'");
        Assert.Equal(value, ((DataScalar)root.Entries[0].Value).Text);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
