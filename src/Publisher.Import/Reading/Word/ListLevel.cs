namespace Publisher.Import.Reading.Word;

/// <summary>How one level of an automatic list prints its numbers (ISO/IEC 29500-1 §17.9.6).</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The kind of digits.</param>
/// <param name="Pattern"><c>%1</c> to <c>%9</c> stand for the numbers of the levels.</param>
internal sealed record ListLevel(int Start, string Format, string Pattern)
{
    /// <summary>After which higher level counting starts again; null is the level above, 0 never.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The font of a bullet.</summary>
    public string Font { get; init; } = "";
}
