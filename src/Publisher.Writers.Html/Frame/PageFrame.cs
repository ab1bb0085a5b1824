using System.Collections.Immutable;

namespace Publisher.Writers.Html.Frame;

/// <summary>
/// What every page of the site has around its content: the head with its Content-Security-Policy, skip link, header with the
/// switch for large type, trail, main landmark and footer. The look stands in the page, so that it shows at once, in a saved
/// copy and at any address; scripts are files beside it that only add comfort.
/// </summary>
public sealed partial record PageFrame
{
    /// <summary>What the browser's window is called.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>The way from the page to the site's first folder: empty or <c>../../</c>.</summary>
    public string Root { get; init; } = "";

    /// <summary>What stands at the top of the page: the site, or the body that publishes.</summary>
    public string SiteName { get; init; } = "";

    /// <summary>What the rules of government sites ask of a page's head, and the like; those without content are left out.</summary>
    public ImmutableArray<HtmlMeta> Meta { get; init; } = [];

    /// <summary>The address that the page is published under, or null while it has none.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The page that took this one's place, to which browsers go at once; escaped as an address. Null: none.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Files that say the same for machines.</summary>
    public ImmutableArray<PageFeed> Feeds { get; init; } = [];

    /// <summary>JSON-LD about the page, in UTF-8; it must not hold a bare <c>&lt;</c>. Empty: none.</summary>
    public ReadOnlyMemory<byte> StructuredData { get; init; }

    /// <summary>Further scripts of the folder <see cref="SiteAssets.Folder"/>, by file name.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>CSS of this page, behind the theme.</summary>
    public string Style { get; init; } = "";

    /// <summary>The way to the page, the site's first page first; the page itself is left out.</summary>
    public ImmutableArray<PageLink> Trail { get; init; } = [];

    /// <summary>Where the page's contents are, as an id; a mark that stays on narrow screens leads back to them. Null: none.</summary>
    public string? ContentsId { get; init; }

    /// <summary>Lines at the foot of the page.</summary>
    public ImmutableArray<string> Footer { get; init; } = [];

    /// <summary>The date in the footer, or null.</summary>
    public DateTimeOffset? Date { get; init; }
}
