using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publisher.Writers.Html.Output;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html.Frame;

/// <content>The frame as HTML.</content>
public sealed partial record PageFrame
{
    /// <summary>The id of the main landmark.</summary>
    public const string MainId = "page-main";

    /// <summary>Writes the page; <paramref name="content"/> writes what stands in the main landmark, with the page's one h1.</summary>
    public void Write(Stream output, Action<HtmlOutput> content)
    {
        using var html = new HtmlOutput(output);
        html.Raw("<!DOCTYPE html>\n"u8);
        html.Attribute("<html lang=\""u8, Language);
        html.Raw(">\n"u8);
        WriteHead(html);
        html.Raw("<body>\n<a id=\"page-skip\" href=\"#page-main\">跳到正文</a>\n"u8);
        WriteHeader(html);
        html.Raw("<main id=\"page-main\" tabindex=\"-1\">\n"u8);
        content(html);
        html.Raw("</main>\n"u8);
        WriteFooter(html);
        html.Raw("</body>\n</html>\n"u8);
    }

    private void WriteHead(HtmlOutput html)
    {
        var css = Encoding.UTF8.GetBytes(Resources.Read("theme.css") + Style + Resources.Read("print.css"));
        html.Raw("<head>\n<meta charset=\"utf-8\"/>\n"u8);

        // This page's own style, and scripts, pictures and data of this site; nothing else, and never code inside the page.
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; img-src 'self'; "u8);
        html.Raw("connect-src 'self'; style-src 'sha256-"u8);
        html.Words(Convert.ToBase64String(SHA256.HashData(css)));
        html.Raw("'; base-uri 'none'; form-action 'self'\"/>\n"u8);
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"u8);
        html.Raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>"u8);
        html.Words(Title);
        html.Raw("</title>\n"u8);
        foreach (var meta in Meta)
        {
            if (meta.Content.Length > 0)
            {
                html.Attribute("<meta name=\""u8, meta.Name);
                html.Attribute(" content=\""u8, meta.Content);
                html.Raw("/>\n"u8);
            }
        }

        WriteLinks(html);
        html.Raw("<style>"u8);
        html.Raw(css);
        html.Raw("</style>\n"u8);
        if (!StructuredData.IsEmpty)
        {
            // A block of data is no script: it never runs, and the policy does not ask for it (HTML §4.12.1.1).
            html.Raw("<script type=\"application/ld+json\">"u8);
            html.Raw(StructuredData.Span);
            html.Raw("</script>\n"u8);
        }

        WriteScript(html, SiteAssets.Script);
        foreach (var script in Scripts)
        {
            WriteScript(html, script);
        }

        html.Raw("</head>\n"u8);
    }

    private void WriteLinks(HtmlOutput html)
    {
        if (MovedTo is { } place)
        {
            html.Attribute("<meta http-equiv=\"refresh\" content=\"0; url="u8, place);
            html.Raw("/>\n"u8);
        }

        if (CanonicalUrl is { } address)
        {
            html.Attribute("<link rel=\"canonical\" href=\""u8, address);
            html.Raw("/>\n"u8);
        }

        foreach (var feed in Feeds)
        {
            html.Attribute("<link rel=\"alternate\" type=\""u8, feed.MediaType);
            html.Attribute(" title=\""u8, feed.Title);
            html.Attribute(" href=\""u8, feed.Address);
            html.Raw("/>\n"u8);
        }

        html.Attribute("<link rel=\"icon\" type=\"image/svg+xml\" href=\""u8, $"{Root}{SiteAssets.Folder}/{SiteAssets.Icon}");
        html.Raw("/>\n"u8);
    }

    private void WriteScript(HtmlOutput html, string name)
    {
        html.Attribute("<script defer=\"defer\" src=\""u8, $"{Root}{SiteAssets.Folder}/{Uri.EscapeDataString(name)}");
        html.Raw("></script>\n"u8);
    }

    private void WriteHeader(HtmlOutput html)
    {
        html.Raw("<header class=\"web-header\">\n<div>\n"u8);
        if (SiteName.Length > 0)
        {
            html.Raw("<p class=\"web-site\">"u8);
            html.Words(SiteName);
            html.Raw("</p>\n"u8);
        }

        // Works without a script, which only remembers the choice.
        html.Raw("<label class=\"web-switch\"><input type=\"checkbox\" role=\"switch\" id=\"page-large\"/>大字</label>\n</div>\n</header>\n"u8);
        if (!Trail.IsEmpty)
        {
            html.Raw("<nav class=\"web-trail\" aria-label=\"当前位置\">\n<ol>\n"u8);
            foreach (var step in Trail)
            {
                html.Attribute("<li><a href=\""u8, step.Address);
                html.Raw(">"u8);
                html.Words(step.Label);
                html.Raw("</a></li>\n"u8);
            }

            html.Raw("</ol>\n</nav>\n"u8);
        }
    }

    private void WriteFooter(HtmlOutput html)
    {
        html.Raw("<footer class=\"web-footer\">\n<div>\n"u8);
        foreach (var line in Footer)
        {
            html.Raw("<p>"u8);
            html.Words(line);
            html.Raw("</p>\n"u8);
        }

        if (Date is { } date && date > DateTimeOffset.UnixEpoch)
        {
            html.Attribute("<p><time datetime=\""u8, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            html.Raw(">"u8);
            html.Words(string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"));
            html.Raw("</time></p>\n"u8);
        }

        if (ContentsId is { } contents)
        {
            html.Attribute("<p class=\"web-back\"><a href=\"#"u8, contents);
            html.Raw(">目录</a></p>\n"u8);
        }

        html.Raw("</div>\n</footer>\n"u8);
    }
}
