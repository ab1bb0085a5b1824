using System.Globalization;
using System.Xml;

namespace Publisher.Site.Feeds;

/// <summary>
/// The site's pages for search engines (sitemaps.org, protocol 0.9). A file holds at most 50,000 addresses; a larger site gets
/// several and an index of them.
/// </summary>
public static class Sitemap
{
    public const string FileName = "sitemap.xml";

    private const int MaximumAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">Addresses on the web, each with the day of its last change, or null.</param>
    /// <param name="addressOf">A file's address on the web.</param>
    public static IEnumerable<SiteFile> Write(IReadOnlyList<(string Address, DateTimeOffset? Changed)> pages, Func<string, string> addressOf)
    {
        if (pages.Count <= MaximumAddresses)
        {
            yield return new SiteFile(FileName, Write("urlset", "url", pages));
            yield break;
        }

        var parts = new List<(string Address, DateTimeOffset? Changed)>();
        foreach (var chunk in pages.Chunk(MaximumAddresses))
        {
            var name = $"sitemap-{(parts.Count + 1).ToString(CultureInfo.InvariantCulture)}.xml";
            parts.Add((addressOf(name), null));
            yield return new SiteFile(name, Write("urlset", "url", chunk));
        }

        yield return new SiteFile(FileName, Write("sitemapindex", "sitemap", parts));
    }

    private static byte[] Write(string root, string item, IEnumerable<(string Address, DateTimeOffset? Changed)> entries)
    {
        var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, SiteXml.Settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (address, changed) in entries)
            {
                xml.WriteStartElement(item);
                xml.WriteElementString("loc", address);
                if (changed is { } date)
                {
                    xml.WriteElementString("lastmod", date.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }
}
