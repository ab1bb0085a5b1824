namespace Publisher.Pipeline.Tests.Office;

/// <summary>承德市商务局 2021: three parts, the indicators in the tables of the projects.</summary>
public sealed class ChengdeWordTests(ChengdeFixture built) : PublishedWordTests<ChengdeFixture>(built)
{
    protected override int HeadingCount => 3 + 3 + (2 * 8);

    protected override int SeparateIndicatorTables => 0;
}
