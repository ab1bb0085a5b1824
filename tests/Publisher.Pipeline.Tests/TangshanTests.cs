using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>The current form of the province, amounts in 万元: 一级指标 merged, 二级指标 repeated in every row.</summary>
public sealed class TangshanTests(TangshanFixture built) : PublishedTests<TangshanFixture>(built)
{
    protected override int BookmarkCount => 44;

    [Fact]
    public void Word_has_all_tables() => Assert.Equal(2 * 41, new DocxText(Built.Word).Tables.Count);
}
