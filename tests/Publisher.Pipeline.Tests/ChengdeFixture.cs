namespace Publisher.Pipeline.Tests;

/// <summary>承德市商务局 2021.</summary>
public sealed class ChengdeFixture() : PublishedFixture("2021/chengde-commerce", "chengde-2021.txt");
