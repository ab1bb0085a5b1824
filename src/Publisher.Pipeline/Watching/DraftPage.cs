namespace Publisher.Pipeline.Watching;

/// <summary>
/// A disclosure's page as it will be, made before its other files: what it says of them is what was true of the earlier ones.
/// </summary>
/// <param name="Path">Its folder in the site, <c>2024/my-bureau</c>.</param>
/// <param name="Content">The page.</param>
public sealed record DraftPage(string Path, ReadOnlyMemory<byte> Content);
