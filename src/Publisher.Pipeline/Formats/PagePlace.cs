using Publisher.Data.Model;

namespace Publisher.Pipeline.Formats;

/// <summary>Where a page stands.</summary>
/// <param name="Path">Its folder in the site, <c>2024/my-bureau</c>.</param>
/// <param name="Site">What all pages of the site say.</param>
internal sealed record PagePlace(string Path, SiteSettings Site);
