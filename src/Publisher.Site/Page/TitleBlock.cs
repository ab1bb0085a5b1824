using Publisher.Data.Model;
using Publisher.Writers.Html.Output;

namespace Publisher.Site.Page;

/// <summary>What stands above a piece of 信息公开: who published it, when, and under which number it is filed.</summary>
internal static class TitleBlock
{
    public static void Write(HtmlOutput html, Disclosure disclosure, string title)
    {
        var details = disclosure.Publication;
        html.Raw("<dl class=\"web-block\">\n"u8);
        Write(html, "索引号"u8, details.IndexNumber?.Text);
        Write(html, "主题分类"u8, details.Topic?.Text);
        Write(html, "发布机构"u8, PublisherOf(disclosure));
        Write(html, "文号"u8, details.DocumentNumber?.Text);
        Write(html, "成文日期"u8, details.WrittenOn?.Text.Text);
        Write(html, "发布日期"u8, details.PublishedOn?.Text.Text);
        Write(html, "标题"u8, title);
        Write(html, "关键词"u8, string.Join("、", details.Keywords.Select(keyword => keyword.Text)));
        html.Raw("</dl>\n"u8);
        if (details.Summary is { IsBlank: false } summary)
        {
            html.Raw("<p class=\"web-summary\">"u8);
            html.Words(summary.Text);
            html.Raw("</p>\n"u8);
        }
    }

    public static string PublisherOf(Disclosure disclosure) =>
        disclosure.Publication.Publisher is { IsBlank: false } publisher ? publisher.Text : disclosure.Department.Text;

    private static void Write(HtmlOutput html, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            html.Raw("<div><dt>"u8);
            html.Raw(name);
            html.Raw("</dt><dd>"u8);
            html.Words(value);
            html.Raw("</dd></div>\n"u8);
        }
    }
}
