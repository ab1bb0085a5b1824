using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Documents.Outline;
using Publisher.Site.Charts;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html;
using Publisher.Writers.Html.Frame;

namespace Publisher.Site.Page;

/// <summary>
/// The public page of a disclosure: title block, downloads and pictures, and below them the document as it stands in the other
/// formats, word for word.
/// </summary>
public static class DisclosurePage
{
    public const string FileName = "index.html";

    /// <summary>The page stands two folders deep.</summary>
    private const string Root = "../../";

    public static void Write(Document document, DisclosurePageOptions options, Stream output, DiagnosticBag diagnostics)
    {
        var disclosure = options.Disclosure;
        var projects = PageProject.Of(disclosure, options.Form, DocumentOutline.Of(document));
        var figures = DisclosureFigures.Of(disclosure, options.Form, projects);
        var title = document.Properties.Title;
        if (options.Site != SiteSettings.None && disclosure.Publication.PublishedOn is null && document.Properties.Date <= DateTimeOffset.UnixEpoch)
        {
            diagnostics.Add(PageDiagnostics.NoDateOfPublication(disclosure.Span));
        }

        new HtmlWriter().Write(document, new HtmlWriterOptions
        {
            Frame = Frame(document.Properties, options, figures),
            Preface = html =>
            {
                TitleBlock.Write(html, disclosure, title);
                DownloadList.Write(html, options.Downloads, title);
                Overview.Write(html, figures);
            },
            Notes = Lines(projects).GetValueOrDefault,
            RowIds = new IndicatorIds(projects).Find,
        }, output, diagnostics);
    }

    private static PageFrame Frame(DocumentProperties properties, DisclosurePageOptions options, DisclosureFigures figures)
    {
        var (disclosure, site) = (options.Disclosure, options.Site);
        var publisher = TitleBlock.PublisherOf(disclosure);
        var address = site.AddressOf(options.Path + "/");
        var description = disclosure.Publication.Summary is { IsBlank: false } summary
            ? summary.Text
            : $"{properties.Title}：{figures.InWords}";
        var year = disclosure.Year.ToString("0000", CultureInfo.InvariantCulture);
        return new PageFrame
        {
            Title = site.Name.Length > 0 ? $"{properties.Title} - {site.Name}" : properties.Title,
            Language = properties.Language,
            Root = Root,
            SiteName = site.Name.Length > 0 ? site.Name : publisher,
            Meta = PageMetadata.Of(disclosure, properties, site, description, address),
            CanonicalUrl = address,
            StructuredData = options.StructuredData,
            Style = Resources.Read("disclosure.css"),
            Trail = [new($"{Root}index.html", "首页"), new($"{Root}index.html#y{year}", $"{year}年")],
            Footer = site.Footer.IsEmpty ? [publisher] : site.Footer,
            Date = properties.Date,
        };
    }

    private static Dictionary<string, string> Lines(ImmutableArray<PageProject> projects)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            if (project.Anchor is { } anchor)
            {
                lines.TryAdd(anchor, ProjectLine.Of(project.Project));
            }
        }

        return lines;
    }
}
