using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Tests.Loading;

/// <summary>The transcribed disclosure against the text that was published (<c>cases/tangshan-2024.txt</c>).</summary>
public sealed class TangshanTests
{
    private static readonly Disclosure Tangshan = Load();

    [Fact]
    public void Holds_every_cell_and_paragraph_exactly_as_published()
    {
        var seed = new PublishedText(Path.Combine("cases", "tangshan-2024.txt"));
        ExpectPartOne(seed);
        seed.Line("第二部分");
        seed.Line("预算项目绩效目标");
        foreach (var table in Assert.Single(Tangshan.Parts).Tables)
        {
            ExpectTable(seed, table);
        }

        seed.End();
    }

    [Fact]
    public void Has_all_tables_rows_and_bookmarks()
    {
        var tables = Assert.Single(Tangshan.Parts).Tables;
        Assert.Equal(Enumerable.Range(1, 41), tables.Select(table => table.Number ?? 0));
        Assert.Equal(Enumerable.Range(4, 41), tables.Select(table => table.BookmarkNumber));
        Assert.Equal(246, tables.Sum(table => table.Project.Indicators.Length));
        Assert.Equal("_Toc_4_4_0000000044", Forms.Usual.Bookmarks!.FormatTable(tables[^1].BookmarkNumber));
    }

    [Fact]
    public void Parses_every_budget_beside_its_print()
    {
        var projects = Tangshan.Parts[0].Tables.Select(table => table.Project).ToArray();
        Assert.Equal(3207.38m, projects.Sum(project => project.Budget!.Value));
        Assert.Equal(" 2076.00", projects[37].Budget!.Text.Text);
        Assert.All(projects, project => Assert.Equal("万元", project.MoneyUnit!.Text));
    }

    private static Disclosure Load()
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(Repository.ReadDisclosure("data/2024/tangshan-commerce"), diagnostics);
        var disclosure = DisclosureLoader.Load(syntax!, Forms.Usual, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code}"));
        return disclosure!;
    }

    private static void ExpectPartOne(PublishedText seed)
    {
        var bookmarks = Forms.Usual.Bookmarks!;
        seed.Line("第一部分");
        seed.Line("部门整体绩效目标");
        seed.Bookmark(bookmarks.FormatSection(OverallGoals.BookmarkNumber));
        seed.Line("一、总体绩效目标");
        ExpectProse(seed, "", Tangshan.OverallGoals!.Text);
        seed.Bookmark(bookmarks.FormatSection(GoalAreas.BookmarkNumber));
        seed.Line("二、分项绩效目标");
        foreach (var area in Tangshan.GoalAreas!.Items)
        {
            seed.Line($"{area.Number}、{area.Title}");
            ExpectProse(seed, "绩效目标：", area.Goals);
            ExpectProse(seed, "绩效指标：", area.Indicators);
        }

        seed.Bookmark(bookmarks.FormatSection(Safeguards.BookmarkNumber));
        seed.Line("三、工作保障措施");
        foreach (var measure in Tangshan.Safeguards!.Items)
        {
            ExpectProse(seed, $"{measure.Number}、{measure.Lead}", measure.Text);
        }
    }

    private static void ExpectProse(PublishedText seed, string label, Prose prose)
    {
        foreach (var paragraph in prose.Markdown.Split("\n\n"))
        {
            seed.Line(label + paragraph);
            label = "";
        }
    }

    private static void ExpectTable(PublishedText seed, ProjectTable table)
    {
        var project = table.Project;
        seed.Bookmark(Forms.Usual.Bookmarks!.FormatTable(table.BookmarkNumber));
        seed.Line($"{table.Number}.{table.Title}");
        seed.Cells($"{project.Unit}", $"单位：{project.MoneyUnit}");
        seed.Cells("项目编码", $"{project.Code}", "项目名称", $"{project.Name}");
        seed.Cells("预算规模及资金用途", "预算数", $"{project.Budget}", "其中：财政    资金", $"{project.FiscalFunds}");
        seed.Cells("其他资金", $"{project.OtherFunds}", "", $"{project.Purpose}");
        seed.Cells(["资金支出计划（%）", .. project.SpendingPlan!.Cells.Select(cell => cell.Column)]);
        seed.Cells(["", .. project.SpendingPlan.Cells.Select(cell => cell.Text.Text)]);
        seed.Cells("绩效目标", string.Join('\n', project.Goals.Select(goal => $"{goal.Label?.Text ?? $"{goal.Number}."}{goal.Text}")));
        seed.Cells("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
        string? level1 = null;
        foreach (var row in project.Indicators)
        {
            // The published table merges equal cells of the first column: only the first of them has its text.
            seed.Cells(row.Level1.Text == level1 ? "" : row.Level1.Text, row.Level2.Text, row.Level3.Text);
            seed.Cells(row.Description.Text, row.Value.Text, row.Basis!.Text);
            level1 = row.Level1.Text;
        }
    }
}
