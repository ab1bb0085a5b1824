namespace Publisher.Site;

/// <summary>Addresses inside the site.</summary>
public static class SiteAddress
{
    /// <summary>A path as an address: each segment is escaped, since folders may have any name.</summary>
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A page as it is cited: a folder's first page goes by the folder's name.</summary>
    public static string Public(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) || path == "index.html" ? path[..^"index.html".Length] : path;

    /// <summary>The way from a file to the site's first folder: <c>../../</c> for a file two folders down.</summary>
    public static string Root(string path) => string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')));
}
