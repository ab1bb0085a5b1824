namespace Publisher.Pipeline.Verifications;

/// <summary>Where the commits are that files are built from anew.</summary>
public sealed record RebuildRequest
{
    /// <summary>The data folder in the repository's work tree.</summary>
    public required string Data { get; init; }

    /// <summary>The folder of layouts; a commit that has it is built with its own.</summary>
    public required string Templates { get; init; }

    /// <summary>Another commit than the one that a file names, or null.</summary>
    public string? Commit { get; init; }
}
