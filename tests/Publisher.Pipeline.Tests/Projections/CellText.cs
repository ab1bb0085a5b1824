namespace Publisher.Pipeline.Tests.Projections;

/// <summary>One cell of a row.</summary>
/// <param name="Text">Its words; empty where a cell above covers it.</param>
/// <param name="IsCovered">Whether a merged cell above reaches into the row.</param>
internal sealed record CellText(string Text, bool IsCovered);
