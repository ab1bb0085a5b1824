namespace Publisher.Import.Reading.Word;

/// <summary>One automatic list of a file (<c>w:num</c>): its levels, and the list that it counts together with.</summary>
/// <param name="AbstractId">Lists of one abstract definition count on.</param>
/// <param name="Levels">By level from 0.</param>
internal sealed record ListDefinition(int AbstractId, Dictionary<int, ListLevel> Levels)
{
    /// <summary>Levels that this list starts anew.</summary>
    public Dictionary<int, int> StartOverrides { get; init; } = [];
}
