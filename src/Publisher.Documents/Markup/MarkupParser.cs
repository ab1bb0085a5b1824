using System.Collections.Immutable;
using System.Xml;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;

namespace Publisher.Documents.Markup;

/// <summary>Reads one text of markup from its first node to its last.</summary>
internal sealed partial class MarkupParser : IDisposable
{
    private readonly MarkupSource _source;
    private readonly StyleSheet _styles;
    private readonly MarkupReport _report;
    private readonly MarkupIds _ids;
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _place;

    /// <summary>The elements around the current node, for errors.</summary>
    private readonly List<OpenElement> _open = [];

    public MarkupParser(MarkupSource source, StyleSheet styles, MarkupReport report)
    {
        (_source, _styles, _report) = (source, styles, report);
        _ids = new MarkupIds(report);
        _inlines = new InlineBuilder(source);
        _xml = XmlReader.Create(new StringReader(source.Text), new XmlReaderSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = true,
            IgnoreComments = true,
        });
        _place = (IXmlLineInfo)_xml;
    }

    private enum Node
    {
        End,
        Element,
        Text,
    }

    public ImmutableArray<Block> ReadDocument()
    {
        try
        {
            var blocks = ReadBlocks(OpenElement.Document);
            _ids.CheckLinks();
            return blocks;
        }
        catch (XmlException error)
        {
            ReportMalformed(error);
            return [];
        }
    }

    public void Dispose() => _xml.Dispose();

    private int Offset => _source.GetOffset(_place.LineNumber, _place.LinePosition);

    /// <summary>Goes to the next start tag, text, or the end of the open element.</summary>
    private Node Advance()
    {
        while (_xml.Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when _open.Count >= MarkupReader.MaximumDepth:
                    var deepest = Open();
                    _report.Add(MarkupDiagnostics.TooDeep(GetSpan(deepest), deepest.Name, MarkupReader.MaximumDepth));
                    Skip(deepest);
                    break;
                case XmlNodeType.Element:
                    return Node.Element;
                case XmlNodeType.EndElement:
                    _open.RemoveAt(_open.Count - 1);
                    return Node.End;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    return Node.Text;
                default:
                    ReportForbidden();
                    break;
            }
        }

        return Node.End;
    }

    /// <summary>Takes note of the start tag that <see cref="Advance"/> found.</summary>
    private OpenElement Open()
    {
        var name = _xml.Name;
        var element = new OpenElement(MarkupVocabulary.FindElement(name), name, Offset - 1, _xml.IsEmptyElement);
        if (!element.IsEmpty)
        {
            _open.Add(element);
        }

        return element;
    }

    /// <summary>The elements in an element that has no words of its own; each is to be read before the next is asked for.</summary>
    private IEnumerable<OpenElement> ChildrenOf(OpenElement element)
    {
        var node = element.IsEmpty ? Node.End : Advance();
        for (; node != Node.End; node = Advance())
        {
            if (node == Node.Text)
            {
                ReportText(element);
            }
            else
            {
                yield return Open();
            }
        }
    }

    /// <summary>The text that <see cref="Advance"/> found, as it is written.</summary>
    private (int Start, int End) GetText()
    {
        var start = Offset;
        var length = _source.Text.AsSpan(start).IndexOf('<');
        return (start, length < 0 ? _source.Text.Length : start + length);
    }

    private MarkupAttributes ReadAttributes(OpenElement element)
    {
        var attributes = default(MarkupAttributes);
        if (!_xml.HasAttributes)
        {
            return attributes;
        }

        var allowed = MarkupVocabulary.AttributesOf(element.Element);
        while (_xml.MoveToNextAttribute())
        {
            var attribute = MarkupVocabulary.FindAttribute(_xml.Name);
            if ((attribute & allowed) == MarkupAttribute.None)
            {
                var offset = Offset;
                _report.Add(MarkupDiagnostics.UnknownAttribute(
                    _report.GetSpan(offset, offset + _xml.Name.Length), _xml.Name, element.Name, DescribeAttributes(allowed)));
                continue;
            }

            attributes.Set(attribute, new MarkupValue(_xml.Value, Offset));
        }

        return attributes;
    }

    private static string DescribeAttributes(MarkupAttribute allowed)
    {
        string[] names = ["id", "class", "page", "label", "summary", "width", "colspan", "rowspan", "scope", "href", "levels"];
        return string.Join(' ', names.Where(name => (MarkupVocabulary.FindAttribute(name) & allowed) != MarkupAttribute.None));
    }

    /// <summary>Goes to the end of an element whose content does not matter any more, however deep it is.</summary>
    private void Skip(OpenElement element)
    {
        var outside = _open.Count - (element.IsEmpty ? 0 : 1);
        while (_open.Count > outside && _xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                Open();
            }
            else if (_xml.NodeType == XmlNodeType.EndElement)
            {
                _open.RemoveAt(_open.Count - 1);
            }
        }
    }
}
