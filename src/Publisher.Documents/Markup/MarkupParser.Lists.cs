using System.Collections.Immutable;
using System.Globalization;
using Publisher.Documents.Blocks;

namespace Publisher.Documents.Markup;

/// <content>Lists, and what may hold either words or blocks: items and cells.</content>
internal sealed partial class MarkupParser
{
    /// <param name="element">The list's start tag.</param>
    /// <param name="inherited">The style of the cell or item around it.</param>
    private List ReadList(OpenElement element, string? inherited)
    {
        var span = GetSpan(element);
        ReadAttributes(element);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var ordered = element.Element == MarkupElement.OrderedList;
        foreach (var child in ChildrenOf(element))
        {
            if (child.Element == MarkupElement.Item)
            {
                items.Add(ReadItem(child, ordered ? items.Count + 1 : 0, inherited));
            }
            else
            {
                ReadMisplaced(child, element);
            }
        }

        return new List(span, ordered, items.DrainToImmutable());
    }

    /// <param name="element">The item's start tag.</param>
    /// <param name="number">Its number; 0 in a list without numbers.</param>
    /// <param name="inherited">The style of the cell or item around its list.</param>
    private ListItem ReadItem(OpenElement element, int number, string? inherited)
    {
        var attributes = ReadAttributes(element);
        var style = FindParagraphStyle(element, attributes.Class, inherited);
        var label = attributes.Label.Text
            ?? (number > 0 ? number.ToString(CultureInfo.InvariantCulture) + "." : "•");
        return new ListItem(GetSpan(element), label, ReadFlow(element, style));
    }

    /// <summary>
    /// The content of a cell or item: words, which become one paragraph, or paragraphs and lists; never both, because in
    /// which paragraph the words would stand is anybody's guess.
    /// </summary>
    private ImmutableArray<Block> ReadFlow(OpenElement element, string style)
    {
        ImmutableArray<Block>.Builder? blocks = null;
        _inlines.Begin();
        var node = element.IsEmpty ? Node.End : Advance();
        for (; node != Node.End; node = Advance())
        {
            if (node == Node.Text)
            {
                if (blocks is null)
                {
                    var (start, end) = GetText();
                    _inlines.AddText(start, end);
                }
                else
                {
                    ReportText(element);
                }

                continue;
            }

            var child = Open();
            if (child.Element is MarkupElement.Paragraph or MarkupElement.UnorderedList or MarkupElement.OrderedList)
            {
                if (blocks is null && !_inlines.IsEmpty)
                {
                    _report.Add(MarkupDiagnostics.WordsBesideBlocks(GetSpan(child), child.Name, element.Name));
                }

                blocks ??= ImmutableArray.CreateBuilder<Block>();
                blocks.Add(child.Element == MarkupElement.Paragraph
                    ? ReadParagraph(child, style)
                    : ReadList(child, style));
            }
            else if (blocks is null)
            {
                ReadInline(child, element);
            }
            else if (IsInline(child))
            {
                _report.Add(MarkupDiagnostics.WordsBesideBlocks(GetSpan(child), child.Name, element.Name));
                ReadInlines(child);
            }
            else
            {
                ReadMisplaced(child, element);
            }
        }

        return blocks?.DrainToImmutable() ?? [new Paragraph(GetSpan(element), style, _inlines.Finish())];
    }
}
