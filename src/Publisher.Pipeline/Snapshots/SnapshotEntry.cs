namespace Publisher.Pipeline.Snapshots;

/// <summary>A file in a git tree.</summary>
/// <param name="Path">With forward slashes.</param>
/// <param name="Id">The object's name.</param>
internal sealed record SnapshotEntry(string Path, string Id);
