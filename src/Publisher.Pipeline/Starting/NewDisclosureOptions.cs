namespace Publisher.Pipeline.Starting;

/// <summary>Which disclosure to start, and where.</summary>
public sealed record NewDisclosureOptions
{
    /// <summary>The data folder.</summary>
    public required string Data { get; init; }

    /// <summary>The folder of layouts.</summary>
    public required string Templates { get; init; }

    public required int Year { get; init; }

    /// <summary>Its folder, or null for the one of its year and name in the data folder.</summary>
    public string? Into { get; init; }

    /// <summary>The name of its folder; null: that of the disclosure it starts from.</summary>
    public string? Slug { get; init; }

    /// <summary>Whether a folder that is there already is replaced.</summary>
    public bool Force { get; init; }
}
