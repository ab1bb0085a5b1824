using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Markup;

/// <content>What stands where it may not, and what is no XML.</content>
internal sealed partial class MarkupParser
{
    private void ReportUnknown(OpenElement element)
    {
        _report.Add(MarkupDiagnostics.UnknownElement(GetSpan(element), element.Name));
    }

    /// <summary>Reports text between blocks, unless it is white space or stands in an element that does not exist.</summary>
    private void ReportText(OpenElement container)
    {
        var (start, end) = GetText();
        var text = _source.Text.AsSpan(start, end - start);
        var words = text.Trim(" \t\r\n");
        if (words.IsEmpty || (container.Element == MarkupElement.Unknown && !container.IsDocument))
        {
            return;
        }

        start += text.IndexOf(words[0]);
        var excerpt = words.Length > 20 ? $"{words[..20]}…" : words.ToString();
        var span = _source.GetSpan(start, start + words.Length);
        _report.Add(container.IsDocument
            ? MarkupDiagnostics.TextOutside(span, excerpt)
            : MarkupDiagnostics.MisplacedText(span, excerpt, container.Name));
    }

    /// <summary>Reports an element and reads it all the same, for the errors inside it.</summary>
    private void ReadMisplaced(OpenElement element, OpenElement container)
    {
        if (element.Element == MarkupElement.Unknown)
        {
            ReportUnknown(element);
        }
        else
        {
            _report.Add(container.IsDocument
                ? MarkupDiagnostics.ElementOutside(GetSpan(element), element.Name)
                : MarkupDiagnostics.MisplacedElement(GetSpan(element), element.Name, container.Name));
        }

        var inlines = _inlines;
        _inlines = new InlineBuilder(_source);
        switch (element.Element)
        {
            case MarkupElement.Row:
                ReadRow(element, isHead: false);
                break;
            case MarkupElement.Cell or MarkupElement.HeaderCell:
                ReadCell(element, isHead: false);
                break;
            case MarkupElement.Item:
                ReadItem(element, number: 0, inherited: null);
                break;
            case MarkupElement.Head or MarkupElement.Body:
                ReadRows(element, ImmutableArray.CreateBuilder<TableRow>());
                break;
            case MarkupElement.Section or MarkupElement.Heading1 or MarkupElement.Heading2 or MarkupElement.Heading3
                or MarkupElement.Heading4 or MarkupElement.Paragraph or MarkupElement.UnorderedList
                or MarkupElement.OrderedList or MarkupElement.Table:
                ReadBlock(element, container, ImmutableArray.CreateBuilder<Block>());
                break;
            default:
                Skip(element);
                break;
        }

        _inlines = inlines;
    }

    private void ReportForbidden()
    {
        var offset = Math.Max(0, _source.Text.LastIndexOf('<', Offset));
        _report.Add(MarkupDiagnostics.ForbiddenConstruct(_source.GetSpan(offset, offset + 2), GetExcerpt(offset)));
    }

    /// <summary>Says what kept <see cref="XmlReader"/> from reading on; its own message speaks to programmers.</summary>
    private void ReportMalformed(XmlException error)
    {
        var text = _source.Text;
        var offset = _source.GetOffset(error.LineNumber, error.LinePosition);
        if (IsAtEnd(offset))
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                _report.Add(MarkupDiagnostics.UnclosedElement(GetSpan(_open[i]), _open[i].Name));
            }
        }
        else if (text.AsSpan(offset) is ['<', var name and not '/', '>'])
        {
            // The reader gives up on a last start tag that is shorter than any declaration.
            _report.Add(MarkupDiagnostics.UnclosedElement(_source.GetSpan(offset, offset + 2), name.ToString()));
        }
        else if (offset >= 2 && text.AsSpan(offset - 2, 2) is "</")
        {
            ReportEndTag(offset);
        }
        else if (FindReference(offset) is { } reference)
        {
            _report.Add(MarkupDiagnostics.BadReference(
                _source.GetSpan(reference.Start, reference.End), text[reference.Start..reference.End]));
        }
        else if (FindForbiddenCharacter(offset) is { } character)
        {
            _report.Add(MarkupDiagnostics.ForbiddenCharacter(
                _source.GetSpan(character, character + 1), ((int)text[character]).ToString("X4", CultureInfo.InvariantCulture)));
        }
        else if (text.AsSpan(Math.Max(0, offset - 2)).StartsWith("<!"))
        {
            _report.Add(MarkupDiagnostics.ForbiddenConstruct(_source.GetSpan(offset - 2, offset), GetExcerpt(offset - 2)));
        }
        else
        {
            var start = Math.Max(0, text.LastIndexOf('<', Math.Min(offset, text.Length - 1)));
            _report.Add(MarkupDiagnostics.Malformed(_source.GetSpan(offset, offset + 1), GetExcerpt(start)));
        }
    }

    /// <summary>Whether the text ended while elements were open, and not in the middle of a tag or reference.</summary>
    private bool IsAtEnd(int offset) =>
        offset >= _source.Text.Length && _open.Count > 0
        && _source.Text.AsSpan(_source.Text.LastIndexOf('<')).Contains('>')
        && _source.Text.LastIndexOf('&') <= Math.Max(_source.Text.LastIndexOf('>'), _source.Text.LastIndexOf(';'));

    private (int Start, int End)? FindReference(int offset)
    {
        var text = _source.Text;
        var start = text.LastIndexOf('&', Math.Min(offset, text.Length - 1));
        if (start < 0 || offset - start > 12 || text.AsSpan(start, offset - start).ContainsAny('<', '>'))
        {
            return null;
        }

        var length = text.AsSpan(start).IndexOf(';');
        return (start, length is > 0 and <= 12 ? start + length + 1 : start + 1);
    }

    /// <summary>A lone half of a surrogate pair is found only at the character behind it.</summary>
    private int? FindForbiddenCharacter(int offset)
    {
        var text = _source.Text;
        if (offset > 0 && char.IsHighSurrogate(text[offset - 1]))
        {
            return offset - 1;
        }

        return offset < text.Length && !XmlConvert.IsXmlChar(text[offset]) && !char.IsHighSurrogate(text[offset]) ? offset : null;
    }

    private void ReportEndTag(int nameOffset)
    {
        var text = _source.Text;
        var end = nameOffset;
        while (end < text.Length && text[end] is not ('>' or ' ' or '\t' or '\r' or '\n' or '<'))
        {
            end++;
        }

        var span = _source.GetSpan(nameOffset - 2, end);
        var name = text[nameOffset..end];
        _report.Add(_open.Count > 0
            ? MarkupDiagnostics.WrongEndTag(span, name, _open[^1].Name, GetSpan(_open[^1]))
            : MarkupDiagnostics.EndTagWithoutStart(span, name));
    }

    private string GetExcerpt(int offset)
    {
        var rest = _source.Text.AsSpan(offset);
        var end = rest.IndexOfAny('\n', '\r');
        rest = end < 0 ? rest : rest[..end];
        return rest.Length > 30 ? $"{rest[..30]}…" : rest.ToString();
    }
}
