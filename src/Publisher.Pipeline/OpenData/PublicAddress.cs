using Publisher.Data.Model;
using Publisher.Site;

namespace Publisher.Pipeline.OpenData;

/// <summary>Where a disclosure's files are published.</summary>
/// <param name="Folder">Its folder in the site, <c>2024/my-bureau</c>.</param>
/// <param name="Site">What all pages of the site say.</param>
internal sealed record PublicAddress(string Folder, SiteSettings Site)
{
    /// <summary>The page's address; null while the site has none.</summary>
    public string? Page => Site.AddressOf(Folder + "/");

    /// <summary>A file of the disclosure: absolute if that is possible, or else beside the reader.</summary>
    public string Of(string name) => Site.AddressOf($"{Folder}/{name}") ?? SiteAddress.Of(name);

    /// <summary>A file of the site: absolute if that is possible, or else as seen from the disclosure's folder.</summary>
    public string OfSite(string path) => Site.AddressOf(path) ?? "../../" + SiteAddress.Of(path);
}
