using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Publisher.Pipeline.Tests.Projections;

/// <summary>A page as its reader sees it: text and ids. Our pages are well-formed XML, so an XML reader reads them.</summary>
internal sealed class HtmlText
{
    private readonly XDocument _document;

    public HtmlText(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore };
        using var reader = XmlReader.Create(path, settings);
        _document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Text => TextOf(_document.Descendants().First(element => element.Name.LocalName == "body"));

    /// <summary>Id → the words of its element.</summary>
    public IReadOnlyDictionary<string, string> Ids => _document.Descendants()
        .Where(element => element.Attribute("id") is not null)
        .ToDictionary(element => (string)element.Attribute("id")!, TextOf);

    private static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes().OfType<XText>())
        {
            if (node.Parent!.Name.LocalName is not ("style" or "script"))
            {
                text.Append(node.Value);
            }
        }

        return text.ToString();
    }
}
