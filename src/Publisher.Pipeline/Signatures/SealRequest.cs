using Publisher.Signing;

namespace Publisher.Pipeline.Signatures;

/// <summary>A seal as it was asked for.</summary>
public sealed record SealRequest
{
    /// <summary>Drawn by us: a ring with words and a star.</summary>
    public const string Ring = "ring";

    /// <summary>The named destination that layouts give the date of the document.</summary>
    public const string DateDestination = "成文日期";

    /// <summary><see cref="Ring"/>, or a PNG file.</summary>
    public required string Look { get; init; }

    /// <summary>The words on the ring; empty: the signer's name.</summary>
    public string Words { get; init; } = "";

    /// <summary>Its diameter or width in millimetres. 国发〔1999〕25号 gives departments of cities and counties 42.</summary>
    public double Width { get; init; } = 42;

    public SealPosition Position { get; init; } = new();
}
