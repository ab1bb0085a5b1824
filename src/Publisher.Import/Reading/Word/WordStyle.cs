namespace Publisher.Import.Reading.Word;

/// <summary>What a named style says about structure.</summary>
internal sealed record WordStyle
{
    public string? BasedOn { get; init; }

    /// <summary>The outline level from 0, or null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The automatic list, or null.</summary>
    public int? List { get; init; }

    public int ListLevel { get; init; }

    public bool? IsBold { get; init; }
}
