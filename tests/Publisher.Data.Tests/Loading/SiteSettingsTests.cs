using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Loading;

public sealed class SiteSettingsTests
{
    private const string Whole =
        """
        站点名称: 某市人民政府
        站点域名: www.example.gov.cn
        站点标识码: "0123456789"
        栏目名称: 预算绩效
        栏目介绍: 介绍
        栏目关键词: [绩效, 预算]
        栏目类别: 信息公开
        网址: https://www.example.gov.cn/yusuan
        页脚: 主办：甲
        """;

    [Fact]
    public void Reads_all_that_pages_say_about_their_site()
    {
        var (settings, findings) = Load(Whole);

        Assert.Empty(findings);
        Assert.Equal("某市人民政府", settings!.Name);
        Assert.Equal("0123456789", settings.Code);
        Assert.Equal(["绩效", "预算"], settings.ColumnKeywords);
        Assert.Equal(["主办：甲"], settings.Footer);
        Assert.Equal("https://www.example.gov.cn/yusuan/2024/a%20b/", settings.AddressOf("2024/a b/"));
    }

    [Theory]
    [InlineData("站点名称")]
    [InlineData("站点域名")]
    [InlineData("站点标识码")]
    [InlineData("栏目名称")]
    [InlineData("栏目介绍")]
    [InlineData("栏目关键词")]
    [InlineData("栏目类别")]
    public void Rejects_a_site_that_leaves_out_what_the_rules_require(string key)
    {
        var lines = Whole.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal));

        var (settings, findings) = Load(string.Join('\n', lines.Where((_, index) => index != at)));
        Assert.Null(settings);
        Assert.Equal([("PUB6101", 1)], findings);

        lines[at] = $"{key}: \"  \"";
        (settings, findings) = Load(string.Join('\n', lines));
        Assert.Null(settings);
        Assert.Contains(("PUB6101", at + 1), findings);
    }

    [Theory]
    [InlineData("站点标识码: \"0123456789\"", "站点标识码: 123", "PUB6103")]
    [InlineData("网址: https://www.example.gov.cn/yusuan", "网址: javascript:alert(1)", "PUB6102")]
    [InlineData("网址: https://www.example.gov.cn/yusuan", "网址: www.example.gov.cn", "PUB6102")]
    [InlineData("网址: https://www.example.gov.cn/yusuan", "网址: https://www.example.gov.cn/?a=1", "PUB6102")]
    [InlineData("栏目名称", "SiteName", "PUB2002")]
    [InlineData("栏目名称: 预算绩效", "栏目名称：预算绩效", "PUB1011")]
    public void Rejects_what_cannot_be_right(string right, string wrong, string code)
    {
        var (settings, findings) = Load(Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(settings);
        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Theory]
    [InlineData("- 甲")]
    [InlineData("甲")]
    [InlineData("")]
    public void Rejects_a_file_that_is_no_settings(string text)
    {
        var (settings, findings) = Load(text);

        Assert.Null(settings);
        Assert.NotEmpty(findings);
    }

    private static (SiteSettings? Settings, IReadOnlyList<(string Code, int Line)> Findings) Load(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SiteSettingsLoader.Load(new SourceFile("site.yaml", yaml), diagnostics);
        return (settings, [.. diagnostics.Select(finding => (finding.Code, finding.Span.File!.GetPosition(finding.Span.Start).Line))]);
    }
}
