using System.Text.Json.Nodes;
using System.Xml.Linq;
using Publisher.Site.Tests.Browser;
using Publisher.Text.Diagnostics;

namespace Publisher.Site.Tests;

/// <summary>Code in every field that reaches a page, and in the name of its folder: shown as text, run nowhere.</summary>
public sealed class HostileTests(SiteFixture site)
{
    private const string Attack =
        "</title></style></script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\"><svg onload='window.hacked=1'>\" onfocus=\"window.hacked=1\" autofocus=\"' ]]> &lt; {{7*7}} ${7*7}";

    private const string Folder = "2024/x & \"y\" #z'<b>";

    [Fact]
    public async Task Shows_code_as_text()
    {
        using var work = new TemporaryFolder();
        work.Write("data/site.json", Site().ToJsonString());
        work.Write($"data/{Folder}/disclosure.json", Disclosure().ToJsonString());
        work.Write($"data/{Folder}/projects/01.json", Project("甲").ToJsonString());
        work.Write($"data/{Folder}/projects/02.json", Project("乙").ToJsonString());
        var report = await SiteFixture.BuildAsync(work["data"], work["out"]);
        Assert.Empty(report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.GetMessage(Language.English)));

        var page = Html.Read(work[$"out/{Folder}/index.html"]);
        Assert.All(page.Named("script").Where(script => (string?)script.Attribute("type") != "application/ld+json"), script => Assert.Empty(script.Value));
        Assert.Empty(page.Named("img"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "autofocus");
        var metadata = page.Metadata();
        foreach (var name in new[] { "SiteName", "SiteDomain", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType", "ArticleTitle", "ContentSource", "Keywords", "Author", "Description" })
        {
            Assert.Contains(Attack, metadata[name], StringComparison.Ordinal);
        }

        using var server = new SiteServer(work["out"]);
        var address = server.Address + string.Join('/', Folder.Split('/').Select(Uri.EscapeDataString)) + "/index.html";
        await using var visit = await site.OpenAsync(address);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Equal(2, await visit.Page.EvaluateAsync<int>("document.querySelectorAll('h3').length"));

        // In the title block, the list of projects, the notes, the tables and the foot of the page.
        var text = await visit.Page.Locator("body").InnerTextAsync();
        Assert.True(text.Split(Attack).Length > 30);
        Assert.Contains(Attack, await visit.Page.Locator("p[data-note]").First.GetAttributeAsync("data-note"), StringComparison.Ordinal);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator(".web-downloads a").First.ClickAsync());
        Assert.DoesNotContain('/', download.SuggestedFilename);
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    private static JsonObject Site() => new()
    {
        ["站点名称"] = Attack, ["站点域名"] = Attack, ["站点标识码"] = "0123456789", ["栏目名称"] = Attack, ["栏目介绍"] = Attack,
        ["栏目关键词"] = new JsonArray(Attack), ["栏目类别"] = Attack, ["责任编辑"] = Attack, ["页脚"] = new JsonArray(Attack),
        ["网址"] = "https://www.example.com/a\"><script>/",
    };

    private static JsonObject Disclosure() => new()
    {
        ["年度"] = "2024", ["版式"] = "hebei", ["部门"] = Attack, ["标题"] = Attack, ["金额单位"] = "万元",
        ["单位"] = new JsonObject { ["编码"] = Attack, ["名称"] = Attack },
        ["信息公开"] = new JsonObject
        {
            ["发布机构"] = Attack, ["索引号"] = Attack, ["文号"] = Attack, ["主题分类"] = Attack, ["关键词"] = new JsonArray(Attack),
            ["摘要"] = Attack, ["成文日期"] = "2024-02-01", ["发布日期"] = "2024-02-02",
        },
    };

    private static JsonObject Project(string name) => new()
    {
        ["项目编码"] = Attack, ["项目名称"] = name + Attack, ["预算数"] = "0.75", ["财政资金"] = "0.75", ["资金用途"] = Attack,
        ["资金支出计划"] = new JsonObject { ["12月底"] = Attack },
        ["绩效目标"] = new JsonArray(Attack),
        ["绩效指标"] = new JsonArray(new JsonObject
        {
            ["一级指标"] = Attack, ["二级指标"] = Attack, ["三级指标"] = Attack, ["绩效指标描述"] = Attack, ["指标值"] = Attack, ["指标值确定依据"] = Attack,
        }),
    };
}
