using System.Globalization;
using Publisher.Site.Pages;
using Publisher.Site.Records;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Verify;

/// <summary>
/// Tells whoever holds a file whether it is one of the published ones. The browser computes the hash itself: nothing is sent,
/// and the page works from a disk without any network. Without scripts there is a table and how to compute a hash by hand.
/// </summary>
public static class VerifyPage
{
    /// <summary>Relative to the public folder.</summary>
    public const string FileName = "verify/index.html";

    /// <summary>In the folder of assets.</summary>
    internal const string Script = "verify.js";

    internal static SiteFile Write(SiteContent content, SitePage page) => page.Write(
        FileName,
        "核对文件",
        html =>
        {
            html.Raw("<p>手里的文件是不是本站公开的原件？在这里核对。文件不会上传，由浏览器在您的电脑上计算。</p>\n"u8);
            html.Raw(
                """
                <div class="verify-drop" id="verify-drop" hidden="hidden">
                <p id="verify-hint">把文件拖到这里，或者：</p>
                <p><label for="verify-file">选择文件</label> <input type="file" id="verify-file" multiple="multiple" aria-describedby="verify-hint"/></p>
                </div>
                <div role="status" id="verify-result"></div>
                <noscript><p>自动核对需要运行脚本，这个浏览器没有运行。请按下面的办法核对。</p></noscript>

                """u8);
            html.Heading("by-hand", "自己核对");
            html.Raw(
                """
                <p>在电脑上计算文件的 SHA-256，再与下表比较；每一位都相同，就是同一个文件。</p>
                <dl>
                <dt>Windows（命令提示符）</dt><dd><code>certutil -hashfile disclosure.pdf SHA256</code></dd>
                <dt>Linux</dt><dd><code>sha256sum disclosure.pdf</code></dd>
                <dt>macOS</dt><dd><code>shasum -a 256 disclosure.pdf</code></dd>
                </dl>

                """u8);
            WriteTable(html, content);
            html.Raw("<p>其他文件（数据、网页）的 SHA-256 见 "u8);
            html.Link("../manifest.json", "manifest.json");
            html.Raw("。签名的 PDF 还可以用 PDF 阅读器或 <code>publisher verify</code> 查看由谁签名。</p>\n"u8);
        },
        frame => frame with { Scripts = [HashList.FileName, Script], Style = frame.Style + Resources.Read("verify.css") });

    private static void WriteTable(HtmlOutput html, SiteContent content)
    {
        var files = content.Files.Where(file => file.IsDocument).ToLookup(file => file.Disclosure, StringComparer.Ordinal);
        html.Raw("<div class=\"verify-table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"verify-caption\">\n<table>\n"u8);
        html.Raw("<caption id=\"verify-caption\">已公开文件的 SHA-256</caption>\n"u8);
        html.Raw("<thead><tr><th scope=\"col\">文件</th><th scope=\"col\">发布日期</th><th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n"u8);
        foreach (var record in content.WithDates())
        {
            foreach (var file in files[record.Path].OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                html.Raw("<tr><th scope=\"row\">"u8);
                html.Link("../" + SiteAddress.Of(file.Path), $"{record.Title}（{KindOf(file)}）");
                html.Raw("</th><td>"u8);
                html.Words(DateOf(record));
                html.Raw("</td><td><code>"u8);
                html.Words(file.Sha256);
                html.Raw("</code></td></tr>\n"u8);
            }
        }

        html.Raw("</tbody>\n</table>\n</div>\n"u8);
    }

    private static string KindOf(PublishedFile file) => file.Name.EndsWith(".pdf", StringComparison.Ordinal) ? "PDF" : "Word";

    private static string DateOf(DisclosureRecord record) => record.PublishedOn is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : "未注明";
}
