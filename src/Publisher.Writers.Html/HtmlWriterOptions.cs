using System.Collections.Immutable;

namespace Publisher.Writers.Html;

/// <summary>What a page has beside its document.</summary>
public sealed record HtmlWriterOptions
{
    public static HtmlWriterOptions Default { get; } = new();

    /// <summary>The document's other formats, in the order they are offered.</summary>
    public ImmutableArray<HtmlDownload> Downloads { get; init; } = [];

    /// <summary>
    /// What the site's rules ask of a page's head, such as 国办发〔2017〕47号's <c>SiteName</c> and <c>ColumnType</c>.
    /// </summary>
    public ImmutableArray<HtmlMeta> Meta { get; init; } = [];

    /// <summary>
    /// Whether links may be relative paths: on the site's own pages, never in a disclosure, which must mean the same as a file.
    /// </summary>
    public bool AllowsRelativeLinks { get; init; }

    /// <summary>The address that the page is published under, or null while it has none.</summary>
    public string? CanonicalUrl { get; init; }
}
