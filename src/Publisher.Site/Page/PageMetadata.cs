using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Writers.Html;

namespace Publisher.Site.Page;

/// <summary>
/// What 国办发〔2017〕47号, annex 2, asks of the head of a content page. Statements without content are left out by the frame:
/// without <c>site.yaml</c> a page says what its disclosure gives.
/// </summary>
internal static class PageMetadata
{
    public static ImmutableArray<HtmlMeta> Of(
        Disclosure disclosure, DocumentProperties properties, SiteSettings site, string description, string? address) =>
    [
        new("SiteName", site.Name),
        new("SiteDomain", site.Domain),
        new("SiteIDCode", site.Code),
        new("ColumnName", site.ColumnName),
        new("ColumnDescription", site.ColumnDescription),
        new("ColumnKeywords", string.Join(',', site.ColumnKeywords)),
        new("ColumnType", site.ColumnType),
        new("ArticleTitle", properties.Title),
        new("PubDate", PublishedAt(disclosure, properties.Date)),
        new("ContentSource", TitleBlock.PublisherOf(disclosure)),
        new("Keywords", string.Join(',', disclosure.Publication.Keywords.Select(keyword => keyword.Text))),
        new("Author", site.Editor),
        new("Description", description),
        new("Image", site.Picture),
        new("Url", address ?? ""),
        new("generator", properties.Producer),
    ];

    /// <summary>发布日期, or when the data was committed; empty when neither is known.</summary>
    private static string PublishedAt(Disclosure disclosure, DateTimeOffset committed) => disclosure.Publication.PublishedOn is { } day
        ? day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00"
        : committed > DateTimeOffset.UnixEpoch
            ? committed.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : "";
}
