using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>The same form, amounts in 元, prose without numbers, several goals in one cell.</summary>
public sealed class YutianTests(YutianFixture built) : PublishedTests<YutianFixture>(built)
{
    protected override int BookmarkCount => 7;

    /// <summary>The department's grid has a column more, which is blank.</summary>
    protected override IReadOnlyList<int> PublishedColumns => [0, 1, 2, 3, 5, 6];

    protected override int PublishedCellCount => 7;

    [Fact]
    public void Word_has_all_tables() => Assert.Equal(2 * 4, new DocxText(Built.Word).Tables.Count);

    [Fact]
    public void Html_keeps_each_goal_in_a_line_of_its_own() => Assert.Contains(
        new HtmlText(Built.Html).Tables.SelectMany(table => table.Rows).SelectMany(row => row),
        cell => cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is
            [['1', '.', ..], ['2', '.', ..], ['3', '.', ..]]);
}
