using System.Diagnostics;
using System.Text;

namespace Publisher.Import.Tests;

/// <summary>Texts without marks of tables, as programs extract them from PDFs: what they break, and what is said of it.</summary>
public sealed class BareTextTests(ITestOutputHelper output)
{
    private const string Head =
        """
        1.促消费活动经费绩效目标表
        项目编码
        13080424P0031
        0110031M
        项目名称
        促消费活动经费
        预算规模及资
        金用途
        预算数
        150.00
        其中：财政

        资金
        150.00
        其他资金

        组织促消费活动，活跃
        节日市场。
        资金支出计划
        3 月底 6 月底 10 月底 12 月底
        36.00 82.50 129.00 150.00
        绩效目标
        1.活动不少于六场，
        群众满意。
        2.按时完成。
        一级
        指标
        二级指标 三级指标 绩效指标描述 指标值 指标值确定依据

        """;

    private const string Rows =
        """
        产出
        指标
        数量指标
        活动场次
        活动场次
        ≥6 场
        年度工作安排
        时效指标
        完成时间
        完成时间
        6 月 30 日前
        — 3 —
        满意度
        指标
        服务对象

        满意度指标
        服务对象满意度指标
        商户和群众的满意程度
        ≥90 百分比

        """;

    [Fact]
    public void Joins_what_lines_and_pages_break()
    {
        using var import = Import.OfText(Head + Rows, layout: "hebei");

        Assert.Equal(
            """
            项目编码: 13080424P00310110031M
            项目名称: 促消费活动经费
            预算数: "150.00"
            财政资金: "150.00"
            资金用途: 组织促消费活动，活跃节日市场。
            资金支出计划:
              3月底: "36.00"
              6月底: "82.50"
              10月底: "129.00"
              12月底: "150.00"
            绩效目标:
              - 活动不少于六场，群众满意。
              - 按时完成。
            绩效指标:
              - 一级指标: 产出指标
                二级指标: 数量指标
                三级指标: 活动场次
                指标值: ≥6场
                指标值确定依据: 年度工作安排
              - 一级指标: 产出指标
                二级指标: 时效指标
                三级指标: 完成时间
                指标值: 6月30日前
              - 一级指标: 满意度指标
                二级指标: 服务对象满意度指标
                三级指标: 服务对象满意度指标
                绩效指标描述: 商户和群众的满意程度
                指标值: ≥90百分比

            """.ReplaceLineEndings("\n"),
            import.Projects[0]);
        Assert.Empty(import.Leftovers);
        Assert.Contains("PUB9180", import.Codes);
    }

    [Fact]
    public void Puts_the_end_of_a_code_back_that_stands_behind_the_name()
    {
        var text = Head.Replace(
            "项目编码\n13080424P0031\n0110031M\n项目名称\n促消费活动经费\n",
            "项目编码 13080424P0031 项目名称 促消费活动经费\n0110031M\n",
            StringComparison.Ordinal);
        using var import = Import.OfText(text + Rows, layout: "hebei");

        Assert.StartsWith("项目编码: 13080424P00310110031M\n项目名称: 促消费活动经费\n", import.Projects[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_a_row_that_can_be_parted_in_two_ways()
    {
        using var import = Import.OfText(Head + "产出指标\n质量指标\n活动\n效果\n良好\n有序\n工作计划\n", layout: "hebei");

        Assert.Contains(import.Codes, code => code is "PUB9181" or "PUB9184");
    }

    [Fact]
    public void Leaves_over_a_table_whose_rows_cannot_be_told_apart()
    {
        using var import = Import.OfText(Head + Rows + "2.另一项目绩效目标表\n" + Head[(Head.IndexOf('\n', StringComparison.Ordinal) + 1)..] + "各行另见附件\n", layout: "hebei");

        Assert.Contains("PUB9182", import.Codes);
        Assert.Contains(import.Leftovers, words => words.Contains("各行另见附件", StringComparison.Ordinal));
    }

    [Fact]
    public void Warns_of_a_plan_with_blank_cells()
    {
        using var import = Import.OfText(
            Head.Replace("36.00 82.50 129.00 150.00", "100% 100%", StringComparison.Ordinal) + Rows, layout: "hebei");

        Assert.Contains("资金支出计划:\n  10月底: 100%\n  12月底: 100%\n", import.Projects[0], StringComparison.Ordinal);
        Assert.Contains("PUB9183", import.Codes);
    }

    [Fact]
    public void Keeps_blanks_that_are_not_the_programs()
    {
        var text = (Head + Rows).Replace("3 月底 6 月底 10 月底 12 月底", "3月底 6月底 10月底 12月底", StringComparison.Ordinal);
        using var import = Import.OfText("第一部分\n部门整体绩效目标\n一、总体绩效目标\n增长8%以上，完成12亿元，走访20家企业。\n第二部分\n预算项目绩效目标\n" + text, layout: "hebei");

        Assert.Contains("指标值: ≥6 场\n", import.Projects[0], StringComparison.Ordinal);
    }

    /// <summary>Whatever is cut out of a text, its words are in the data or in the report.</summary>
    [Fact]
    public void Loses_no_word_of_a_damaged_table()
    {
        var lines = (Head + Rows).Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            using var import = Import.OfText(string.Join('\n', lines.Where((_, at) => at != i)), layout: "hebei");
            if (import.Result is not { } result)
            {
                // Without its title or its labels it is no disclosure: nothing is written.
                Assert.Contains("PUB9100", import.Codes);
                continue;
            }

            var kept = DataText.WithoutBlanks(string.Concat(result.Files.Select(file => file.Text)));
            Assert.All(
                ["150.00", "商户和群众的满意程度", "年度工作安排", "按时完成", "活动场次"],
                words => Assert.True(lines[i].Contains(words, StringComparison.Ordinal) || kept.Contains(words, StringComparison.Ordinal), lines[i] + ": " + words));
        }
    }

    /// <summary>The time it takes is printed, not judged.</summary>
    [Fact]
    public void Reads_ten_thousand_lines()
    {
        const int Tables = 200;
        var text = new StringBuilder();
        for (var i = 1; i <= Tables; i++)
        {
            text.Append(Head.Replace("1.促", $"{i}.促", StringComparison.Ordinal)).Append(Rows).Append(Rows);
        }

        var watch = Stopwatch.StartNew();
        using var import = Import.OfText(text.ToString(), layout: "hebei");
        output.WriteLine($"{text.ToString().Split('\n').Length} lines in {watch.ElapsedMilliseconds} ms");

        Assert.Equal(Tables, import.Projects.Count);
        Assert.All(import.Projects, project => Assert.Equal(6, project.Split("- 一级指标: ").Length - 1));
    }
}
