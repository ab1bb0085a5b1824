namespace Publisher.Pipeline.Versions;

/// <summary>A file that a commit touched.</summary>
/// <param name="Path">Where it is now; for a deleted one, where it was.</param>
/// <param name="MovedFrom">Where it was before the commit moved it, or null.</param>
internal sealed record TouchedFile(string Path, string? MovedFrom);
