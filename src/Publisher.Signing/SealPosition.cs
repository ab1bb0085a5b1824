namespace Publisher.Signing;

/// <summary>Where a seal is wanted; what is not said is chosen.</summary>
public sealed record SealPosition
{
    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>A named destination that the seal is centred on instead; empty: none.</summary>
    public string Destination { get; init; } = "";

    /// <summary>The seal's centre in millimetres from the page's left; null: the page's middle.</summary>
    public double? X { get; init; }

    /// <summary>The seal's centre in millimetres from the page's lower edge; null: a third of the page's height.</summary>
    public double? Y { get; init; }
}
