using Publisher.Pipeline.Building;
using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// The form of 2021: the same projects in two parts, no bookmarks, goals in rows, the indicators in the same table with
/// both first columns merged. The published text breaks off in its last table.
/// </summary>
public sealed class ChengdeTests(ChengdeFixture built) : PublishedTests<ChengdeFixture>(built)
{
    protected override int BookmarkCount => 0;

    [Fact]
    public void Word_has_one_table_a_project_and_part() => Assert.Equal(2 * 8, new DocxText(Built.Word).Tables.Count);

    [Fact]
    public void Merges_the_second_level_inside_the_first() => Assert.Contains(
        new DocxText(Built.Word).Tables[0].IndicatorRows,
        row => row[0].IsCovered && row[1].IsCovered && row[2].Text.WithoutBlanks() == "完成外贸进出口指标");

    [Fact]
    public void Leaves_the_row_below_the_header_blank() => Assert.All(
        new HtmlText(Built.Html).Tables[0].IndicatorRows[0],
        cell => Assert.True(cell is { IsCovered: false } && cell.Text.WithoutBlanks().Length == 0));

    [Fact]
    public void Breaks_the_last_table_off_where_the_published_text_ends()
    {
        var last = new DocxText(Built.Word).Tables[^1];

        Assert.Equal("目标2", last.Rows[^1][1].Text.WithoutBlanks());
        Assert.Empty(last.IndicatorRows);
    }

    [Fact]
    public void Validation_says_that_the_last_table_is_incomplete()
    {
        var report = Validation.Run(new BuildOptions
        {
            Data = Repository.Data,
            Templates = Repository.Templates,
            Output = "",
            Paths = ["2021/chengde-commerce"],
        });

        Assert.Contains("08-2021年度弥补人员工资.yaml:75:9: warning PUB2026", Build.Print(report.Diagnostics), StringComparison.Ordinal);
    }
}
