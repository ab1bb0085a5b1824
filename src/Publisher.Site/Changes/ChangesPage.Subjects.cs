using Publisher.Data.Changes;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Changes;

/// <content>What one version changed in a section or a project.</content>
public static partial class ChangesPage
{
    /// <summary>How many characters of a long text are shown on both sides of what differs.</summary>
    private const int Context = 40;

    private static void Write(HtmlOutput html, SubjectChange subject)
    {
        html.Raw("<h3>"u8);
        html.Words(Describe(subject));
        html.Raw("</h3>\n"u8);
        if (subject.Changes.IsEmpty)
        {
            return;
        }

        html.Raw("<dl>\n"u8);
        foreach (var change in subject.Changes)
        {
            html.Raw("<div><dt>"u8);
            html.Words(change.Label);
            html.Raw("</dt>"u8);
            Write(html, change);
            html.Raw("</div>\n"u8);
        }

        html.Raw("</dl>\n"u8);
    }

    private static string Describe(SubjectChange subject)
    {
        var code = subject.Code is { Length: > 0 } known ? $"（{known}）" : "";
        var budget = subject.Budget is { } amount ? $"，{amount}" : "";
        return subject switch
        {
            { Kind: SubjectChangeKind.Added } => $"新增：{subject.Title}{code}{budget}",
            { Kind: SubjectChangeKind.Removed } => $"撤下：{subject.Title}{code}{budget}",
            { Kind: SubjectChangeKind.Withheld } => $"一个项目改为不公开：{subject.Reason}",
            { Title.Length: 0 } => "文件信息",
            _ => subject.Title + code,
        };
    }

    private static void Write(HtmlOutput html, Change change)
    {
        if (change is not { Before: { } before, After: { } after })
        {
            WriteSide(html, "del"u8, "原为"u8, change.Before, "", "");
            WriteSide(html, "ins"u8, "增加"u8, change.After, "", "");
            return;
        }

        var difference = TextDifference.Between(before, after);

        // Figures and short words are read whole; in a long text only what differs is marked.
        difference = before.Length <= Context && after.Length <= Context
            ? new TextDifference("", before, after, "")
            : difference.Shorten(Context);
        WriteSide(html, "del"u8, "原为"u8, difference.Before, difference.Start, difference.End);
        WriteSide(html, "ins"u8, "改为"u8, difference.After, difference.Start, difference.End);
    }

    /// <summary>The words say which side it is: no reader has to see a colour or a line through the text.</summary>
    private static void WriteSide(
        HtmlOutput html, ReadOnlySpan<byte> element, ReadOnlySpan<byte> label, string? text, string start, string end)
    {
        if (text is null)
        {
            return;
        }

        html.Raw("<dd><span>"u8);
        html.Raw(label);
        html.Raw("</span> "u8);
        html.Words(start);
        if (text.Length > 0)
        {
            html.Raw("<"u8);
            html.Raw(element);
            html.Raw(">"u8);
            html.Words(text);
            html.Raw("</"u8);
            html.Raw(element);
            html.Raw(">"u8);
        }

        html.Words(end);
        html.Raw("</dd>"u8);
    }
}
