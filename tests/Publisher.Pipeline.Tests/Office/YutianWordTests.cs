namespace Publisher.Pipeline.Tests.Office;

/// <summary>玉田县商务和投资促进局 2022: tables of more than a page.</summary>
public sealed class YutianWordTests(YutianFixture built) : PublishedWordTests<YutianFixture>(built)
{
    protected override int HeadingCount => 2 + 3 + 4;

    protected override int SeparateIndicatorTables => 4;
}
