using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Site.Pages;
using Publisher.Writers.Html.Frame;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Changes;

/// <summary>
/// A disclosure's <c>changes.html</c>: what each version changed, in the form's own terms, the newest first. The first version is
/// named with its date alone.
/// </summary>
public static partial class ChangesPage
{
    public const string FileName = "changes.html";

    private const string Title = "修改记录";

    /// <summary>As <c>git log --oneline</c> shows it, and a little more against twins.</summary>
    private const int HashLength = 10;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <param name="site">What all pages say about their site.</param>
    /// <param name="folder">The disclosure's folder in the site, <c>2024/my-bureau</c>.</param>
    /// <param name="subject">The disclosure's title.</param>
    /// <param name="versions">The newest first, the first publication at the end; none where no history is known.</param>
    public static byte[] Write(SiteSettings site, string folder, string subject, ImmutableArray<PublishedVersion> versions) =>
        new SitePage(site).Write(
            $"{folder}/{FileName}",
            $"{subject} {Title}",
            html =>
            {
                if (versions.IsEmpty)
                {
                    html.Raw("<p>没有版本记录。</p>\n"u8);
                }

                for (var i = 0; i < versions.Length; i++)
                {
                    Write(html, versions[i], isFirst: i == versions.Length - 1);
                }
            },
            frame => frame with
            {
                Style = frame.Style + Resources.Read("changes.css"),
                Trail = [.. frame.Trail, new PageLink(IndexPage.FileName, subject)],
            }).Content.ToArray();

    private static void Write(HtmlOutput html, PublishedVersion version, bool isFirst)
    {
        html.Raw("<section class=\"change\">\n<h2>"u8);
        if (version.Date is { } date)
        {
            var day = date.ToOffset(China);
            html.Attribute("<time datetime=\""u8, day.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
            html.Raw(">"u8);
            html.Words(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"));
            html.Raw("</time>"u8);
        }
        else
        {
            html.Words("尚未提交的修改");
        }

        html.Words(isFirst ? " 首次公开" : "");
        html.Raw("</h2>\n"u8);
        WriteMessage(html, version);
        if (isFirst)
        {
            html.Raw("</section>\n"u8);
            return;
        }

        if (version.Changes.IsEmpty)
        {
            html.Raw("<p>印出的内容没有变化。</p>\n"u8);
        }

        foreach (var subject in version.Changes.Subjects)
        {
            Write(html, subject);
        }

        html.Raw("</section>\n"u8);
    }

    private static void WriteMessage(HtmlOutput html, PublishedVersion version)
    {
        if (version.Commit.Length == 0)
        {
            return;
        }

        // Messages are wrapped for terminals; a blank line parts paragraphs.
        foreach (var paragraph in version.Message.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Raw("<p class=\"change-message\">"u8);
            html.Words(paragraph.Trim().Replace('\n', ' '));
            html.Raw("</p>\n"u8);
        }

        html.Raw("<p class=\"change-commit\">提交 <code>"u8);
        html.Words(version.Commit.AsSpan(0, Math.Min(HashLength, version.Commit.Length)));
        html.Raw("</code></p>\n"u8);
    }
}
