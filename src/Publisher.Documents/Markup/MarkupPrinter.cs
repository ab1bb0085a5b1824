using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>Prints words, paragraphs and lists as markup: what <see cref="MarkupReader"/> reads back as the same nodes.</summary>
public sealed class MarkupPrinter
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceMapSegment> _segments = [];

    /// <summary>Words without an element around them.</summary>
    public static MarkupText Print(ImmutableArray<Inline> inlines)
    {
        var printer = new MarkupPrinter();
        printer.AddInlines(inlines);
        return printer.Finish();
    }

    /// <summary>Paragraphs and lists as <c>p</c>, <c>ul</c> and <c>ol</c>.</summary>
    public static MarkupText Print(ImmutableArray<Block> blocks)
    {
        var printer = new MarkupPrinter();
        printer.AddBlocks(blocks);
        return printer.Finish();
    }

    private MarkupText Finish() => new(_text.ToString(), new SourceMap(_segments));

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add("<p>", paragraph.Span);
                    AddInlines(paragraph.Inlines);
                    Add("</p>", paragraph.Span);
                    break;
                case List list:
                    AddList(list);
                    break;
                default:
                    throw new ArgumentException($"Prose holds no {block.GetType().Name}.", nameof(blocks));
            }
        }
    }

    private void AddList(List list)
    {
        Add(list.Ordered ? "<ol>" : "<ul>", list.Span);
        foreach (var item in list.Items)
        {
            Add("<li label=\"", item.Span);
            AddEscaped(item.Label, item.Span);
            Add("\">", item.Span);
            AddBlocks(item.Blocks);
            Add("</li>", item.Span);
        }

        Add(list.Ordered ? "</ol>" : "</ul>", list.Span);
    }

    private void AddInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AddEscaped(run.Text, run.Span);
                    break;
                case LineBreak:
                    Add("<br/>", inline.Span);
                    break;
                case Strong strong:
                    AddElement("<strong>", strong.Inlines, "</strong>", strong.Span);
                    break;
                case Emphasis emphasis:
                    AddElement("<em>", emphasis.Inlines, "</em>", emphasis.Span);
                    break;
                case Link link:
                    Add("<a href=\"", link.Span);
                    AddEscaped(link.Target, link.Span);
                    AddElement("\">", link.Inlines, "</a>", link.Span);
                    break;
            }
        }
    }

    private void AddElement(string start, ImmutableArray<Inline> inlines, string end, SourceSpan span)
    {
        Add(start, span);
        AddInlines(inlines);
        Add(end, span);
    }

    private void Add(string markup, SourceSpan span)
    {
        _segments.Add(new SourceMapSegment(_text.Length, markup.Length, span, IsValue: true));
        _text.Append(markup);
    }

    private void AddEscaped(string text, SourceSpan span)
    {
        if (text.Length == 0)
        {
            return;
        }

        var start = _text.Length;
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny("&<>\""); next >= 0; next = rest.IndexOfAny("&<>\""))
        {
            _text.Append(rest[..next]).Append(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            rest = rest[(next + 1)..];
        }

        _text.Append(rest);
        _segments.Add(new SourceMapSegment(start, _text.Length - start, span, IsValue: true));
    }
}
