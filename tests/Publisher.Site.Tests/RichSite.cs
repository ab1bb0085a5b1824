using Publisher.Pipeline.Building;
using Publisher.Site.Tests;
using Publisher.Site.Tests.Browser;

[assembly: AssemblyFixture(typeof(RichSite))]

namespace Publisher.Site.Tests;

/// <summary>
/// A site with all kinds of pages: a department of two years, one that moved, one that was withdrawn, and a disclosure whose every
/// field tries to break out of the place it stands in.
/// </summary>
public sealed class RichSite : IAsyncLifetime
{
    /// <summary>Runs if it is ever taken for HTML.</summary>
    public const string Attack = "\"'><img src=x onerror=\"window.attacked=1\"></script><script>window.attacked=1</script>{{7*7}}${7*7}&lt;";

    /// <summary>The folder of the hostile disclosure: a name that needs escaping in every address.</summary>
    public const string HostileFolder = "2025/a&b'c%2F #d";

    private readonly TemporaryFolder _folder = new();
    private SiteServer? _server;

    public string Address => _server!.Address;

    public string Output => _folder["out"];

    internal BuildReport Report { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.CopyFrom(Repository.Data, "data");
        _folder.CopyFrom(Path.Combine(Repository.Data, "2024/tangshan-commerce"), "data/2023/tangshan-commerce");
        foreach (var file in Directory.EnumerateFiles(_folder["data/2023"], "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file)
                .Replace("年度: 2024", "年度: 2023", StringComparison.Ordinal)
                .Replace("项目名称: 材料印刷费", "项目名称: 2023年材料印刷费", StringComparison.Ordinal)
                .Replace("\"0.75\"", "\"0.50\"", StringComparison.Ordinal));
        }

        _folder.Write("data/site.yaml", """
            站点名称: 某市人民政府
            站点域名: www.example.gov.cn
            站点标识码: "1302000001"
            栏目名称: 预算绩效
            栏目介绍: 各部门预算绩效目标公开
            栏目关键词: [绩效目标]
            栏目类别: 信息公开
            网址: https://www.example.gov.cn/

            """);
        _folder.Write("data/addresses.yaml", """
            已迁移:
              2022/yutian-bureau: 2022/yutian-commerce
            已撤回:
              2020/secret: 内容有误，<b>已于三月撤回</b>

            """);
        WriteHostile();
        Report = await SiteFixture.BuildAsync(_folder["data"], Output);
        _server = new SiteServer(Output);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteHostile()
    {
        var attack = Attack.Replace("'", "''", StringComparison.Ordinal);
        _folder.Write($"data/{HostileFolder}/disclosure.yaml", $"""
            年度: 2025
            版式: hebei
            部门: '{attack}部门'
            标题: '{attack}标题'
            单位:
              编码: '{attack}'
              名称: '{attack}'
            金额单位: 万元
            信息公开:
              发布机构: '{attack}'
              索引号: '{attack}'
              摘要: '{attack}'
              关键词: ['{attack}']
              发布日期: 2025-02-05
            总体绩效目标: '正文'
            分项绩效目标: []
            工作保障措施: []

            """);
        _folder.Write($"data/{HostileFolder}/projects/01.yaml", $"""
            项目编码: '{attack}'
            项目名称: '=1+1{attack}项目'
            预算数: "1"
            财政资金: "1"
            资金用途: '{attack}'
            资金支出计划:
              12月底: 100%
            绩效目标: ['{attack}']
            绩效指标:
              - 一级指标: 产出指标
                二级指标: 数量指标
                三级指标: '@SUM(1){attack}指标'
                绩效指标描述: '{attack}描述'
                指标值: '={attack}'
                指标值确定依据: '{attack}'

            """);
    }
}
