using System.Xml.Linq;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>What holds for every page of the site, read as files.</summary>
public sealed class SoundnessTests(SiteFixture site)
{
    [Fact]
    public void Every_link_leads_to_something()
    {
        var pages = Directory.GetFiles(site.Folder, "*.html", SearchOption.AllDirectories).ToDictionary(path => path, Html.Read);
        Assert.True(pages.Count >= 4);
        var ids = pages.ToDictionary(page => page.Key, page => page.Value.Values("id").ToHashSet(StringComparer.Ordinal));
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var target in page.Values("href").Concat(page.Values("src")).Where(target => !target.Contains("://", StringComparison.Ordinal)))
            {
                var parts = target.Split('#', 2);
                var address = Uri.UnescapeDataString(parts[0].Split('?')[0]);

                // The page for missing addresses is shown at any of them: its links begin at the site's first folder.
                var file = address.Length == 0 ? path
                    : address[0] == '/' ? Path.Combine(site.Folder, address[1..])
                    : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, address));
                file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
                if (!File.Exists(file) || (parts.Length > 1 && ids.TryGetValue(file, out var known) && !known.Contains(Uri.UnescapeDataString(parts[1]))))
                {
                    broken.Add($"{path}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void No_page_gives_an_id_twice_or_refers_to_one_that_is_missing() => AllPages(page =>
    {
        var ids = page.Values("id").ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var references = new[] { "headers", "aria-labelledby", "aria-describedby", "for" }.SelectMany(page.Values).SelectMany(value => value.Split(' '));
        Assert.Subset(ids.ToHashSet(), references.ToHashSet());
    });

    [Fact]
    public void Every_page_has_one_h1_and_skips_no_level() => AllPages(page =>
    {
        var levels = page.Descendants().Select(element => element.Name.LocalName)
            .Where(name => name is ['h', >= '1' and <= '6']).Select(name => name[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    });

    [Fact]
    public void No_page_holds_code_or_asks_another_site() => AllPages(page =>
    {
        Assert.All(page.Named("script").Where(script => (string?)script.Attribute("type") != "application/ld+json"), script =>
        {
            Assert.Empty(script.Value);
            Assert.DoesNotContain(':', (string)script.Attribute("src")!);
        });
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        var policy = (string)page.Named("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!;
        Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", string.Concat(page.Named("style").Select(style => style.Value)), StringComparison.Ordinal);
    });

    /// <summary>HTML with style and pictures in it, and the scripts that it loads.</summary>
    [Fact]
    public void The_page_of_forty_one_tables_weighs_less_than_300_kilobytes()
    {
        var path = Path.Combine(site.Folder, "2024", "tangshan-commerce", "index.html");
        var scripts = Html.Read(path).Values("src").Concat([.. Html.Read(path).Named("link").Where(link => (string?)link.Attribute("rel") == "icon").Select(link => (string)link.Attribute("href")!)]);
        var weight = new FileInfo(path).Length + scripts.Sum(script => new FileInfo(Path.Combine(Path.GetDirectoryName(path)!, script)).Length);

        TestContext.Current.SendDiagnosticMessage($"{weight} bytes");
        Assert.InRange(weight, 100_000, 300_000);
    }

    private void AllPages(Action<XDocument> check)
    {
        var pages = Directory.GetFiles(site.Folder, "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length >= 4);
        Assert.All(pages, path => check(Html.Read(path)));
    }
}
