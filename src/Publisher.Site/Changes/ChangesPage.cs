using System.Collections.Immutable;
using System.Globalization;
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

    /// <param name="frame">The page's frame; its title is the page's.</param>
    /// <param name="subject">What the page is about: the document's title.</param>
    /// <param name="versions">The newest first; the first publication at the end.</param>
    public static byte[] Write(PageFrame frame, string subject, ImmutableArray<PublishedVersion> versions)
    {
        var output = new MemoryStream();
        var framed = frame with { Title = $"{subject} {Title}", Style = Resources.Style };
        framed.Write(output, html =>
        {
            html.Raw("<h1>"u8);
            html.Words(Title);
            html.Raw("</h1>\n<p class=\"changes-of\"><a href=\"index.html\">"u8);
            html.Words(subject);
            html.Raw("</a></p>\n"u8);
            for (var i = 0; i < versions.Length; i++)
            {
                Write(html, versions[i], isFirst: i == versions.Length - 1);
            }
        });
        return output.ToArray();
    }

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

        html.Raw("<p class=\"change-message\">"u8);
        var isFirstLine = true;
        foreach (var line in version.Message.Split('\n'))
        {
            html.Raw(isFirstLine ? ""u8 : "<br/>"u8);
            html.Words(line.TrimEnd());
            isFirstLine = false;
        }

        html.Raw("</p>\n<p class=\"change-commit\">提交 <code>"u8);
        html.Words(version.Commit.AsSpan(0, Math.Min(HashLength, version.Commit.Length)));
        html.Raw("</code></p>\n"u8);
    }
}
