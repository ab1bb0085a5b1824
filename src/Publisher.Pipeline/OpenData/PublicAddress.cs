namespace Publisher.Pipeline.OpenData;

/// <summary>Where a disclosure's files are published.</summary>
/// <param name="Folder">Its folder in the site, <c>2024/my-bureau</c>.</param>
/// <param name="Site">The site's address with a slash at its end, or null while it is not known.</param>
internal sealed record PublicAddress(string Folder, string? Site)
{
    /// <summary>The page's address; null while the site has none.</summary>
    public string? Page => Site is null ? null : Absolute(Folder) + "/";

    /// <summary>A file of the disclosure: absolute if that is possible, or else beside the reader.</summary>
    public string Of(string name) => Site is null ? Uri.EscapeDataString(name) : Absolute($"{Folder}/{name}");

    /// <summary>A file of the site: absolute if that is possible, or else as seen from the disclosure's folder.</summary>
    public string OfSite(string path) => Site is null ? "../../" + Escape(path) : Absolute(path);

    private string Absolute(string path) => Site + Escape(path);

    /// <summary>Each segment is escaped: folders may have any name.</summary>
    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
