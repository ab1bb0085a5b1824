using System.Collections.Immutable;
using System.Globalization;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Page;

/// <summary>
/// 下载: each file with its format, size, whether it is signed, and the SHA-256 by which a copy from elsewhere can be checked.
/// </summary>
internal static class DownloadList
{
    public static void Write(HtmlOutput html, ImmutableArray<Download> downloads, string title)
    {
        if (downloads.IsEmpty)
        {
            return;
        }

        html.Raw("<section class=\"web-downloads\" aria-labelledby=\"page-downloads\">\n<h2 id=\"page-downloads\">下载</h2>\n<ul>\n"u8);
        foreach (var download in downloads)
        {
            Write(html, download, title);
        }

        html.Raw("</ul>\n<p><a href=\"changes.html\">修改记录</a></p>\n</section>\n"u8);
    }

    private static void Write(HtmlOutput html, Download download, string title)
    {
        var kind = DownloadKind.Of(download.FileName);
        html.Attribute("<li><a href=\""u8, Uri.EscapeDataString(download.FileName));
        html.Attribute(" download=\""u8, ToFileName(title) + kind.Suffix);
        html.Raw(">"u8);
        html.Words(kind.Label);
        html.Raw("</a> <span>"u8);
        html.Words($"{kind.Format}，{FormatSize(download.Size)}");
        html.Raw(download.Signature switch
        {
            SignatureState.Signed => "，<b>已签名</b>"u8,
            SignatureState.Unsigned => "，未签名"u8,
            _ => [],
        });
        html.Raw("</span> <small>SHA-256 <code>"u8);
        html.Words(download.Sha256);
        html.Raw("</code></small></li>\n"u8);
    }

    private static string FormatSize(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_048_576.0:0.0} MB"),
    };

    /// <summary>
    /// A title as the name of a file: Windows allows none of these characters, and neither blanks nor dots at the ends.
    /// </summary>
    private static string ToFileName(string title)
    {
        var name = string.Concat(title.Select(c => c < ' ' || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.', '\u3000');
        return name.Length == 0 ? "绩效目标" : name;
    }
}
