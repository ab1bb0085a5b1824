using System.Collections.Immutable;
using System.Text;
using Publisher.Site.Feeds;
using Publisher.Site.Pages;
using Publisher.Site.Search;
using Publisher.Site.Verify;
using Publisher.Writers.Html.Frame;

namespace Publisher.Site;

/// <summary>Makes all files of the site that belong to no single disclosure.</summary>
public static class SiteFiles
{
    private const string RobotsFile = "robots.txt";

    /// <summary>In ordinal order of their paths, none twice.</summary>
    public static ImmutableArray<SiteFile> Make(SiteContent content)
    {
        var page = new SitePage(content.Settings);
        var departments = DepartmentYears.Of(content.Disclosures);
        List<SiteFile> pages =
        [
            IndexPage.Write(content, page),
            SearchPage.Write(page),
            VerifyPage.Write(content, page),
            .. ProjectListPage.WriteAll(content, page),
            .. departments.Select(department => ComparisonPage.Write(department, page)),
        ];
        List<SiteFile> files =
        [
            .. pages,
            .. Notices(content, page, departments),
            .. SiteAssets.All.Select(asset => new SiteFile($"{SiteAssets.Folder}/{asset.Name}", asset.Content)),
            new($"{SiteAssets.Folder}/{SearchPage.Script}", Encoding.UTF8.GetBytes(Resources.Read(SearchPage.Script))),
            .. SearchIndex.Write(content.Disclosures),
            HashList.Write(content.WithDates(), content.Files),
            new($"{SiteAssets.Folder}/{VerifyPage.Script}", Encoding.UTF8.GetBytes(Resources.Read(VerifyPage.Script))),
            Feed(content, page),
        ];
        var robots = "User-agent: *\nAllow: /\n";
        if (content.Settings.AddressOf(Sitemap.FileName) is { } sitemap)
        {
            files.AddRange(Sitemap.Write(Addresses(content, pages), path => content.Settings.AddressOf(path)!));
            robots += $"\nSitemap: {sitemap}\n";
        }

        files.Add(new SiteFile(RobotsFile, Encoding.UTF8.GetBytes(robots)));
        return [.. files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Pages in the place of others; a department whose last disclosure moved or was withdrawn takes its comparison along.</summary>
    private static IEnumerable<SiteFile> Notices(SiteContent content, SitePage page, ImmutableArray<DepartmentYears> departments)
    {
        yield return NoticePages.WriteNotFound(page, content.Settings.Address?.AbsolutePath ?? "/");
        var slugs = departments.Select(department => department.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var moved in content.Addresses.Moved)
        {
            yield return Moved(content, page, $"{moved.Path}/{IndexPage.FileName}", $"{moved.Target}/{IndexPage.FileName}");
            if (!slugs.Contains(SlugOf(moved.Path)))
            {
                yield return Moved(
                    content, page, ComparisonPage.PathOf(SlugOf(moved.Path)), ComparisonPage.PathOf(SlugOf(moved.Target)));
            }
        }

        foreach (var withdrawn in content.Addresses.Withdrawn)
        {
            yield return NoticePages.WriteWithdrawn(page, $"{withdrawn.Path}/{IndexPage.FileName}", withdrawn);
            if (!slugs.Contains(SlugOf(withdrawn.Path)))
            {
                yield return NoticePages.WriteWithdrawn(page, ComparisonPage.PathOf(SlugOf(withdrawn.Path)), withdrawn);
            }
        }
    }

    private static SiteFile Moved(SiteContent content, SitePage page, string path, string target) =>
        NoticePages.WriteMoved(page, path, target, content.Settings.AddressOf(SiteAddress.Public(target)));

    private static string SlugOf(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static SiteFile Feed(SiteContent content, SitePage page)
    {
        string AddressOf(string path) => 
            content.Settings.AddressOf(SiteAddress.Public(path)) ?? SiteAddress.Of(path);
        return new SiteFile(SitePage.FeedFile, AtomFeed.Write(
            page.FeedTitle,
            content.Settings.AddressOf(SitePage.FeedFile),
            content.Settings.Name.Length > 0 ? content.Settings.Name : page.Column,
            content.Events,
            AddressOf));
    }

    private static List<(string Address, DateTimeOffset? Changed)> Addresses(SiteContent content, IEnumerable<SiteFile> pages)
    {
        var changed = content.Events
            .GroupBy(change => change.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (DateTimeOffset?)group.Max(change => change.Date), StringComparer.Ordinal);
        return
        [
            .. content.Disclosures.Select(record => (
                content.Settings.AddressOf(record.Path + "/")!, changed.GetValueOrDefault(record.Path))),
            .. pages.Select(file => (content.Settings.AddressOf(SiteAddress.Public(file.Path))!, (DateTimeOffset?)null)),
        ];
    }
}
