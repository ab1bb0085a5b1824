using System.Xml;
using System.Xml.Linq;

namespace Publisher.Site.Tests;

/// <summary>A written page as a tree; ours are well-formed XML.</summary>
internal static class Html
{
    public static XDocument Read(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static IEnumerable<XElement> Named(this XContainer container, string name) =>
        container.Descendants().Where(element => element.Name.LocalName == name);

    public static IEnumerable<string> Values(this XContainer container, string attribute) =>
        container.Descendants().Attributes(attribute).Select(value => value.Value);

    /// <summary>The contents of a page's meta elements, by their names.</summary>
    public static Dictionary<string, string> Metadata(this XContainer page) => page.Named("meta")
        .Where(meta => meta.Attribute("name") is not null)
        .ToDictionary(meta => (string)meta.Attribute("name")!, meta => (string)meta.Attribute("content")!);
}
