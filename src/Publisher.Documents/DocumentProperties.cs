namespace Publisher.Documents;

/// <summary>What a file says about itself: Word's core properties, PDF's Info and XMP, HTML's head.</summary>
public sealed record DocumentProperties
{
    public required string Title { get; init; }

    /// <summary>The body that publishes it.</summary>
    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Keywords { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>The date of the commit that the data comes from; never the clock.</summary>
    public DateTimeOffset Date { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>The commit that the data comes from; empty without git.</summary>
    public string Commit { get; init; } = "";

    /// <summary>SHA-256 of the data, in lower-case hexadecimal digits; or empty.</summary>
    public string SourceHash { get; init; } = "";

    /// <summary>The program that made it, with its version.</summary>
    public string Producer { get; init; } = "Publisher";
}
