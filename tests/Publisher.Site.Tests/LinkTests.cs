using System.Xml.Linq;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>Every link of every page leads somewhere, to the very place that it names.</summary>
public sealed class LinkTests(SiteFixture site, RichSite rich)
{
    [Fact]
    public void Resolves_every_link() => AssertLinks(site.Folder);

    [Fact]
    public void Resolves_every_link_between_folders_of_any_name() => AssertLinks(rich.Output);

    private static void AssertLinks(string root)
    {
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => XDocument.Parse(File.ReadAllText(file)));
        var ids = pages.ToDictionary(
            page => page.Key, page => page.Value.Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal));
        Assert.NotEmpty(pages);
        var links = 0;
        foreach (var (file, page) in pages)
        {
            foreach (var address in page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "action"))
            {
                if (address.Parent!.Name.LocalName == "link" && (string?)address.Parent.Attribute("rel") == "canonical")
                {
                    continue;
                }

                // The page's place as a web server knows it; 404.html links from the root.
                var place = new Uri("http://site/" + string.Join('/', Path.GetRelativePath(root, file).Split('/').Select(Uri.EscapeDataString)));
                var target = new Uri(place, address.Value);
                if (target.Host != "site")
                {
                    Assert.StartsWith("http", target.Scheme, StringComparison.Ordinal);
                    continue;
                }

                var path = Path.Combine(root, Uri.UnescapeDataString(target.AbsolutePath[1..]));
                Assert.True(File.Exists(path), $"{file}: {address.Value}");
                if (target.Fragment.Length > 1)
                {
                    Assert.True(ids[path].Contains(Uri.UnescapeDataString(target.Fragment[1..])), $"{file}: {address.Value}");
                }

                links++;
            }
        }

        Assert.True(links > 100, $"{links} links");
    }
}
