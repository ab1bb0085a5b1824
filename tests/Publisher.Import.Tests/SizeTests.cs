using System.Diagnostics;
using System.Text;
using static Publisher.Import.Tests.WordFileBuilder;

namespace Publisher.Import.Tests;

public sealed class SizeTests(ITestOutputHelper output)
{
    /// <summary>A thousand projects with ten indicators each; the time it takes is printed, not judged.</summary>
    [Fact]
    public void Reads_ten_thousand_rows()
    {
        var body = new StringBuilder();
        for (var i = 1; i <= 1000; i++)
        {
            var rows = Enumerable.Range(0, 10).Select(row => Row(
                Cell(row == 0 ? "产出指标" : "", row == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"),
                Cell("数量指标"), Cell($"指标{row}"), Cell($"项目{i}的指标{row}"), Cell($"≥{row}个"), Cell("年度计划")));
            body.Append(P($"{i}.项目{i}绩效目标表"))
                .Append(Table(
                    Row(Cell("项目编码"), Cell($"13020024P{i:00000000000}"), Cell("项目名称"), Cell($"项目{i}")),
                    Row(Cell("预算规模及资金用途"), Cell("预算数"), Cell("1.00"), Cell("其中：财政资金"), Cell("1.00"), Cell("其他资金"), Cell("")),
                    Row(Cell(""), Cell("购置设备")),
                    Row(Cell("绩效目标"), Cell("1.按时完成"))))
                .Append(P(""))
                .Append(Table([Row(Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("绩效指标描述"), Cell("指标值"), Cell("指标值确定依据")), .. rows]));
        }

        var file = Make(body.ToString());
        var watch = Stopwatch.StartNew();
        using var import = Import.OfBytes(file);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms");

        Assert.Equal(1000, import.Projects.Count);
        Assert.Equal(10_000, import.Projects.Sum(project => project.Split("\n  - 一级指标: ").Length - 1));
        Assert.Empty(import.Leftovers);
    }
}
