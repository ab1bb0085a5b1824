using Publisher.Text.Sources;
using Publisher.Writers.Html.Frame;
using Publisher.Writers.Html.Output;

namespace Publisher.Writers.Html;

/// <summary>What a page has beside its document.</summary>
public sealed record HtmlWriterOptions
{
    public static HtmlWriterOptions Default { get; } = new();

    /// <summary>The page's frame; null: one that says what the document says of itself.</summary>
    public PageFrame? Frame { get; init; }

    /// <summary>Writes what stands between the title and the document: it is no part of the document's text.</summary>
    public Action<HtmlOutput>? Preface { get; init; }

    /// <summary>
    /// The id of a table's row that prints a text of that place, given the anchor of the heading that the table stands under;
    /// null: it has none. It may not be the name of a bookmark.
    /// </summary>
    public Func<string, SourceSpan, string?>? RowIds { get; init; }

    /// <summary>
    /// A line above the first table under a heading, by the heading's anchor; null: none. It is no part of the document: the style
    /// sheet shows it, so that the text of the page stays the text of the other formats, and the preface should say it, too.
    /// </summary>
    public Func<string, string?>? Notes { get; init; }

    /// <summary>
    /// Whether links may be relative paths: on the site's own pages, never in a disclosure, which must mean the same as a file.
    /// </summary>
    public bool AllowsRelativeLinks { get; init; }
}
