using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Diagnostics;

namespace Publisher.Documents.Prose;

/// <summary>Turns Markdig's syntax tree of one text into blocks.</summary>
internal sealed class MarkdownProse(string text, ProsePlaces places, DiagnosticBag diagnostics)
{
    /// <summary>Lists in lists and stress in stress: no text needs a third of it.</summary>
    private const int MaximumDepth = 12;

    /// <summary>Matching brackets and stars takes time in the square of their number.</summary>
    private const int MaximumSigns = 4_000;

    private readonly ProseWords _words = new(text, places);
    private bool _isTooDeep;

    public ImmutableArray<Documents.Blocks.Block> Read()
    {
        if (text.AsSpan().Count('[') + text.AsSpan().Count('*') > MaximumSigns)
        {
            diagnostics.Add(ProseDiagnostics.TooManySigns(places.Find(0, 1), MaximumSigns));
            return [];
        }

        try
        {
            return ReadBlocks(MarkdownSyntax.Parse(text), depth: 0);
        }
        catch (ArgumentException)
        {
            // Markdig refuses blocks nested deeper than 128 with this.
            ReportDepth(0, 1);
            return [];
        }
    }

    private ImmutableArray<Documents.Blocks.Block> ReadBlocks(ContainerBlock container, int depth)
    {
        var blocks = ImmutableArray.CreateBuilder<Documents.Blocks.Block>(container.Count);
        foreach (var block in container)
        {
            if (depth > MaximumDepth)
            {
                ReportDepth(block.Span.Start, block.Span.Start + 1);
            }
            else if (block is ParagraphBlock paragraph)
            {
                blocks.Add(ReadParagraph(paragraph, keepBlanks: depth == 0));
            }
            else if (block is ListBlock list)
            {
                blocks.Add(ReadList(list, depth));
            }
        }

        return blocks.DrainToImmutable();
    }

    private List ReadList(ListBlock list, int depth)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            var start = item.Span.Start;
            var end = start;
            while (end < text.Length && text[end] is not (' ' or '\t'))
            {
                end++;
            }

            var label = list.IsOrdered ? text[start..end] : "•";
            items.Add(new ListItem(places.Find(start, end), label, ReadBlocks(item, depth + 1)));
        }

        return new List(items[0].Span, list.IsOrdered, items.DrainToImmutable());
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="keepBlanks">Whether blanks before it are typed for a purpose; in a list they say what belongs to an item.</param>
    private Documents.Blocks.Paragraph ReadParagraph(ParagraphBlock paragraph, bool keepBlanks)
    {
        if (paragraph.Inline is { FirstChild: { } first, LastChild: { } last })
        {
            if (keepBlanks)
            {
                AddBlanksBefore(first.Span.Start);
            }

            ReadInlines(paragraph.Inline);
            AddBlanksAfter(last.Span.End + 1);
        }

        return _words.Finish();
    }

    private void AddBlanksBefore(int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        if (start == 0 || text[start - 1] == '\n')
        {
            _words.AddText(start, end);
        }
    }

    private void AddBlanksAfter(int start)
    {
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        _words.AddText(start, end);
    }

    private void ReadInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    ReadLiteral(literal);
                    break;
                case LineBreakInline { IsBackslash: true }:
                    _words.AddLineBreak(inline.Span.Start);
                    break;
                case LineBreakInline:
                    _words.AddSoftBreak();
                    break;
                case LinkInline link:
                    ReadLink(link);
                    break;
                case EmphasisInline emphasis:
                    ReadEmphasis(emphasis);
                    break;
                case LinkDelimiterInline bracket:
                    // It began no link, and holds what comes after it.
                    _words.AddText(bracket.Span.Start, bracket.Span.Start + (bracket.IsImage ? 2 : 1));
                    ReadInlines(bracket);
                    break;
                case ContainerInline other:
                    ReadInlines(other);
                    break;
            }
        }
    }

    /// <summary>An escaped sign's place includes the backslash; its text does not.</summary>
    private void ReadLiteral(LiteralInline literal)
    {
        var end = literal.Span.End + 1;
        _words.AddText(end - literal.Content.Length, end);
    }

    private void ReadEmphasis(EmphasisInline emphasis)
    {
        if (_words.Depth >= MaximumDepth)
        {
            ReportDepth(emphasis.Span.Start, emphasis.Span.Start + 1);
            return;
        }

        _words.Open();
        ReadInlines(emphasis);
        var inlines = _words.Close();
        var span = places.Find(emphasis.Span.Start, emphasis.Span.Start + emphasis.DelimiterCount);
        _words.Add(emphasis.DelimiterCount == 2 ? new Strong(span, inlines) : new Documents.Inlines.Emphasis(span, inlines));
    }

    private void ReadLink(LinkInline link)
    {
        var target = link.Url ?? "";
        if (link.IsImage)
        {
            diagnostics.Add(ProseDiagnostics.Picture(places.Find(link.Span.Start, link.Span.Start + 2), target));
            return;
        }

        // 冀财[2022](1)号 is no link: what has none of these signs leads nowhere.
        if (!target.AsSpan().ContainsAny("#:/."))
        {
            _words.AddText(link.Span.Start, link.Span.Start + 1);
            ReadInlines(link);
            _words.AddText(link.LabelSpan.End + 1, link.Span.End + 1);
            return;
        }

        var place = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        var span = places.Find(place.Start, place.End + 1);
        if (target is not ['#', _, ..] && !LinkTarget.IsAllowed(target))
        {
            diagnostics.Add(ProseDiagnostics.BadLinkTarget(span, target));
        }

        if (!string.IsNullOrEmpty(link.Title))
        {
            diagnostics.Add(ProseDiagnostics.LinkTitle(span, link.Title));
        }

        _words.Open();
        ReadInlines(link);
        _words.Add(new Link(span, target, _words.Close()));
    }

    private void ReportDepth(int start, int end)
    {
        if (!_isTooDeep)
        {
            _isTooDeep = true;
            diagnostics.Add(ProseDiagnostics.TooDeep(places.Find(start, end), MaximumDepth));
        }
    }
}
