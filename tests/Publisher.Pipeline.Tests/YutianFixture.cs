namespace Publisher.Pipeline.Tests;

/// <summary>玉田县商务和投资促进局 2022.</summary>
public sealed class YutianFixture() : PublishedFixture("2022/yutian-commerce", "yutian-2022.txt");
