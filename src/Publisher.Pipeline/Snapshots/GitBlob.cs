namespace Publisher.Pipeline.Snapshots;

/// <summary>A file's content in git.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Content">The bytes; null when there are more than a source file may have.</param>
internal sealed record GitBlob(long Size, byte[]? Content);
