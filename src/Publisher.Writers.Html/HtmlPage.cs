using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publisher.Documents;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html.Output;
using Publisher.Writers.Html.Structure;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html;

/// <summary>One page being written: its head and the frame around the document.</summary>
internal sealed partial class HtmlPage(Document document, HtmlWriterOptions options, HtmlOutput html, DiagnosticBag diagnostics)
{
    private readonly PageHeadings _headings = new(document);
    private readonly ColumnPatterns _columns = new();

    private DocumentProperties Properties => document.Properties;

    private StyleSheet Styles => document.Styles;

    public void Write()
    {
        CollectColumns(document.Blocks);
        html.Raw("<!DOCTYPE html>\n"u8);
        html.Attribute("<html lang=\""u8, Properties.Language);
        html.Raw(">\n"u8);
        WriteHead();
        html.Raw("<body>\n<a id=\"page-skip\" href=\"#page-main\">跳到正文</a>\n"u8);
        WriteHeader();
        html.Raw("<main id=\"page-main\">\n"u8);
        WriteBlocks(document.Blocks);
        html.Raw("</main>\n"u8);
        WriteFooter();
        html.Raw("</body>\n</html>\n"u8);
    }

    private void WriteHead()
    {
        var css = Encoding.UTF8.GetBytes(HtmlStyleSheet.Of(Styles, _columns));
        html.Raw("<head>\n<meta charset=\"utf-8\"/>\n"u8);

        // Nothing but this page's own style and, for pictures of the site, files beside it. No script ever runs here.
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; style-src 'sha256-"u8);
        html.Words(Convert.ToBase64String(SHA256.HashData(css)));
        html.Raw("'; base-uri 'none'; form-action 'none'\"/>\n"u8);
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"u8);
        html.Raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>"u8);
        html.Words(Properties.Title);
        html.Raw("</title>\n"u8);
        WriteMeta("author", Properties.Author);
        WriteMeta("description", Properties.Subject);
        WriteMeta("keywords", Properties.Keywords);
        WriteMeta("generator", Properties.Producer);
        foreach (var meta in options.Meta)
        {
            WriteMeta(meta.Name, meta.Content);
        }

        if (options.CanonicalUrl is { } address)
        {
            html.Attribute("<link rel=\"canonical\" href=\""u8, address);
            html.Raw("/>\n"u8);
        }

        html.Raw("<style>"u8);
        html.Raw(css);
        html.Raw("</style>\n</head>\n"u8);
    }

    private void WriteMeta(string name, string content)
    {
        if (content.Length > 0)
        {
            html.Attribute("<meta name=\""u8, name);
            html.Attribute(" content=\""u8, content);
            html.Raw("/>\n"u8);
        }
    }

    private void WriteHeader()
    {
        html.Raw("<header class=\"web-header\">\n<div>\n"u8);
        if (Properties.Author.Length > 0)
        {
            html.Raw("<p class=\"web-publisher\">"u8);
            html.Words(Properties.Author);
            html.Raw("</p>\n"u8);
        }

        if (options.Downloads.Length > 0)
        {
            html.Raw("<ul class=\"web-downloads\" aria-label=\"下载\">\n"u8);
            foreach (var download in options.Downloads)
            {
                WriteDownload(download);
            }

            html.Raw("</ul>\n"u8);
        }

        // A document that prints its title itself has its h1 there.
        if (_headings.Title is null)
        {
            html.Raw("<h1>"u8);
            html.Words(Properties.Title);
            html.Raw("</h1>\n"u8);
        }

        html.Raw("</div>\n</header>\n"u8);
    }

    private void WriteDownload(HtmlDownload download)
    {
        html.Attribute("<li><a href=\""u8, Uri.EscapeDataString(download.FileName));
        html.Attribute(" download=\""u8, download.SaveAs ?? "");
        html.Raw(">"u8);
        html.Words(download.Label);
        html.Raw("</a> <span>"u8);
        html.Words(FormatSize(download.Size));
        html.Raw("</span></li>\n"u8);
    }

    private static string FormatSize(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_048_576.0:0.0} MB"),
    };

    private void WriteFooter()
    {
        html.Raw("<footer class=\"web-footer\">\n<div>\n<p>"u8);
        html.Words(Properties.Author);
        html.Raw("</p>\n"u8);
        if (Properties.Date > DateTimeOffset.UnixEpoch)
        {
            html.Attribute("<p><time datetime=\""u8, Properties.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            html.Raw(">"u8);
            html.Words(string.Create(
                CultureInfo.InvariantCulture, $"{Properties.Date.Year}年{Properties.Date.Month}月{Properties.Date.Day}日"));
            html.Raw("</time></p>\n"u8);
        }

        html.Raw("</div>\n</footer>\n"u8);
    }
}
