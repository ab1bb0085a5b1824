using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <content>Sections, headings, paragraphs, contents and page breaks.</content>
internal sealed partial class MarkupParser
{
    private ImmutableArray<Block> ReadBlocks(OpenElement container)
    {
        if (container.IsEmpty)
        {
            return [];
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (true)
        {
            switch (Advance())
            {
                case Node.End:
                    return blocks.DrainToImmutable();
                case Node.Text:
                    ReportText(container);
                    break;
                case Node.Element:
                    ReadBlock(Open(), container, blocks);
                    break;
            }
        }
    }

    private void ReadBlock(OpenElement element, OpenElement container, ImmutableArray<Block>.Builder blocks)
    {
        switch (element.Element)
        {
            case MarkupElement.Section:
                blocks.Add(ReadSection(element));
                break;
            case MarkupElement.Heading1 or MarkupElement.Heading2 or MarkupElement.Heading3 or MarkupElement.Heading4:
                blocks.Add(ReadHeading(element));
                break;
            case MarkupElement.Paragraph:
                blocks.Add(ReadParagraph(element, inherited: null));
                break;
            case MarkupElement.UnorderedList or MarkupElement.OrderedList:
                blocks.Add(ReadList(element, inherited: null));
                break;
            case MarkupElement.Table:
                blocks.Add(ReadTable(element));
                break;
            case MarkupElement.Contents:
                blocks.Add(ReadContents(element));
                break;
            case MarkupElement.PageBreak:
                ReadAttributes(element);
                ReadNothing(element);
                blocks.Add(new PageBreak(GetSpan(element)));
                break;
            case MarkupElement.Unknown:
                ReportUnknown(element);
                blocks.AddRange(ReadBlocks(element));
                break;
            default:
                ReadMisplaced(element, container);
                break;
        }
    }

    private Section ReadSection(OpenElement element)
    {
        var attributes = ReadAttributes(element);
        if (attributes.Page.Text is { } page && !_styles.Pages.ContainsKey(page))
        {
            _report.Add(MarkupDiagnostics.UnknownPageStyle(GetSpan(attributes.Page), page, _styles.Pages.Keys));
        }

        return new Section(GetSpan(element), ReadBlocks(element))
        {
            Id = ReadId(attributes.Id),
            PageStyle = attributes.Page.Text,
        };
    }

    private Heading ReadHeading(OpenElement element)
    {
        var attributes = ReadAttributes(element);
        var style = FindParagraphStyle(element, attributes.Class, inherited: null);
        var id = ReadId(attributes.Id);
        var level = element.Element - MarkupElement.Heading1 + 1;
        return new Heading(GetSpan(element), level, style, ReadInlines(element)) { Id = id };
    }

    private Paragraph ReadParagraph(OpenElement element, string? inherited)
    {
        var attributes = ReadAttributes(element);
        var style = FindParagraphStyle(element, attributes.Class, inherited);
        var id = ReadId(attributes.Id);
        return new Paragraph(GetSpan(element), style, ReadInlines(element)) { Id = id };
    }

    private TableOfContents ReadContents(OpenElement element)
    {
        var attributes = ReadAttributes(element);
        ReadNothing(element);
        var (first, last) = (1, 4);
        if (attributes.Levels.Text is { } levels)
        {
            if (levels is [>= '1' and <= '4'] or [>= '1' and <= '4', '-', >= '1' and <= '4'] && levels[0] <= levels[^1])
            {
                (first, last) = (levels[0] - '0', levels[^1] - '0');
            }
            else
            {
                _report.Add(MarkupDiagnostics.BadLevels(GetSpan(attributes.Levels), levels));
            }
        }

        return new TableOfContents(GetSpan(element), first, last);
    }

    /// <summary>Reads an element that has no content.</summary>
    private void ReadNothing(OpenElement element)
    {
        if (element.IsEmpty)
        {
            return;
        }

        switch (Advance())
        {
            case Node.End:
                return;
            case Node.Element:
                Skip(Open());
                break;
        }

        _report.Add(MarkupDiagnostics.NotEmpty(GetSpan(element), element.Name));
        Skip(element);
    }

    private string FindParagraphStyle(OpenElement element, MarkupValue name, string? inherited)
    {
        if (name.Text is { } given)
        {
            if (!_styles.Paragraphs.ContainsKey(given))
            {
                _report.Add(MarkupDiagnostics.UnknownParagraphStyle(GetSpan(name), given, _styles.Paragraphs.Keys));
            }

            return given;
        }

        return inherited ?? FindDefaultStyle(element);
    }

    private string FindDefaultStyle(OpenElement element)
    {
        if (_styles.Defaults.TryGetValue(element.Name, out var style))
        {
            return style;
        }

        _report.Add(MarkupDiagnostics.NoDefaultStyle(GetSpan(element), element.Name));
        return "";
    }

    private string? ReadId(MarkupValue id) =>
        id.Text is { } text && _ids.Declare(text, GetSpan(id)) ? text : null;

    /// <summary>The place of an element: its tag's <c>&lt;name</c>.</summary>
    private SourceSpan GetSpan(OpenElement element) => _source.GetSpan(element.Offset, element.NameEnd);

    /// <summary>The place of an attribute's value.</summary>
    private SourceSpan GetSpan(MarkupValue value)
    {
        var text = _source.Text;
        var start = text.AsSpan(value.NameOffset).IndexOfAny('"', '\'') + value.NameOffset;
        var end = text.IndexOf(text[start], start + 1);
        return _source.GetSpan(start + 1, end);
    }
}
