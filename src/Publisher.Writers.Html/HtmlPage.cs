using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html.Frame;
using Publisher.Writers.Html.Output;
using Publisher.Writers.Html.Structure;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html;

/// <summary>One document being written into its page.</summary>
internal sealed partial class HtmlPage
{
    /// <summary>The id of the contents; ids with a hyphen in them cannot meet those of the document.</summary>
    private const string ContentsId = "page-contents";

    private readonly Document _document;
    private readonly HtmlWriterOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly HtmlOutput _html;
    private readonly PageHeadings _headings;
    private readonly ColumnPatterns _columns;

    private HtmlPage(
        Document document, HtmlWriterOptions options, ColumnPatterns columns, HtmlOutput html, DiagnosticBag diagnostics)
    {
        (_document, _options, _columns, _html, _diagnostics) = (document, options, columns, html, diagnostics);
        _headings = new PageHeadings(document);
    }

    private StyleSheet Styles => _document.Styles;

    public static void Write(Document document, HtmlWriterOptions options, Stream output, DiagnosticBag diagnostics)
    {
        // The style sheet, which stands before them, must know the columns of all tables.
        var columns = new ColumnPatterns();
        columns.Collect(document.Blocks);
        var frame = options.Frame ?? Describe(document.Properties);
        frame = frame with
        {
            Style = HtmlStyleSheet.Of(document.Styles, columns) + frame.Style,
            ContentsId = HoldContents(document.Blocks) ? ContentsId : null,
        };
        frame.Write(output, html => new HtmlPage(document, options, columns, html, diagnostics).Write());
    }

    private static PageFrame Describe(DocumentProperties properties) => new()
    {
        Title = properties.Title,
        Language = properties.Language,
        SiteName = properties.Author,
        Meta =
        [
            new HtmlMeta("author", properties.Author),
            new HtmlMeta("description", properties.Subject),
            new HtmlMeta("keywords", properties.Keywords),
            new HtmlMeta("generator", properties.Producer),
        ],
        Footer = properties.Author.Length > 0 ? [properties.Author] : [],
        Date = properties.Date,
    };

    private static bool HoldContents(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is TableOfContents || (block is Section section && HoldContents(section.Blocks)))
            {
                return true;
            }
        }

        return false;
    }

    private void Write()
    {
        WriteTitle(_document.Properties.Title, _document.Properties.Author);
        _options.Preface?.Invoke(_html);
        _html.Raw("<article id=\"page-document\">\n"u8);
        WriteBlocks(_document.Blocks);
        _html.Raw("</article>\n"u8);
    }

    /// <summary>A title that begins with its publisher breaks behind that, if it must.</summary>
    private void WriteTitle(string title, string publisher)
    {
        var start = publisher.Length < title.Length && title.StartsWith(publisher, StringComparison.Ordinal) ? publisher.Length : 0;
        _html.Raw("<h1>"u8);
        if (start > 0)
        {
            _html.Words(publisher);
            _html.Raw("<wbr/>"u8);
        }

        _html.Words(title.AsSpan(start));
        _html.Raw("</h1>\n"u8);
    }
}
