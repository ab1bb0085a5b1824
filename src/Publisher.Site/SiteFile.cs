namespace Publisher.Site;

/// <summary>A file of the site that belongs to no single disclosure.</summary>
/// <param name="Path">Relative to the public folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
