using System.Xml;
using System.Xml.Linq;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>What a file's XMP packet says (ISO 16684-1).</summary>
internal sealed class XmpPacketContent
{
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Basic = "http://ns.adobe.com/xap/1.0/";
    public const string AdobePdf = "http://ns.adobe.com/pdf/1.3/";
    public const string PdfaId = "http://www.aiim.org/pdfa/ns/id/";
    public const string PdfuaId = "http://www.aiim.org/pdfua/ns/id/";

    private const int MaxCharacters = 4 * 1024 * 1024;
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    private readonly Dictionary<XName, string> _values = [];
    private readonly HashSet<XName> _described = [];

    private XmpPacketContent(XElement rdf)
    {
        foreach (var description in rdf.Elements(Rdf + "Description"))
        {
            foreach (var attribute in description.Attributes().Where(IsProperty))
            {
                _values.TryAdd(attribute.Name, attribute.Value);
            }

            foreach (var element in description.Elements())
            {
                _values.TryAdd(element.Name, FirstText(element));
                if (element.Name == Extension + "schemas")
                {
                    ReadSchemas(element);
                }
            }
        }
    }

    /// <summary>All properties that the packet has.</summary>
    public IEnumerable<XName> Properties => _values.Keys;

    public static XmpPacketContent? Read(FileObjects objects, DictionaryObject catalog)
    {
        if (objects.Find(catalog, "Metadata") is not StreamObject stream)
        {
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        };
        try
        {
            using var bytes = new MemoryStream(objects.Decode(stream).ToArray(), writable: false);
            using var reader = XmlReader.Create(bytes, settings);
            return XDocument.Load(reader).Descendants(Rdf + "RDF").FirstOrDefault() is { } rdf
                ? new XmpPacketContent(rdf)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A property's value, of several the first; null when the packet does not have it.</summary>
    public string? Find(string space, string name) => _values.GetValueOrDefault(XNamespace.Get(space) + name);

    /// <summary>Whether an extension schema describes the property.</summary>
    public bool Describes(XName property) => _described.Contains(property);

    private void ReadSchemas(XElement schemas)
    {
        foreach (var schema in schemas.Descendants(Schema + "namespaceURI").Select(uri => uri.Parent!))
        {
            XNamespace space = schema.Element(Schema + "namespaceURI")!.Value.Trim();
            foreach (var name in schema.Descendants(Property + "name"))
            {
                _described.Add(space + name.Value.Trim());
            }
        }
    }

    private static bool IsProperty(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Rdf && attribute.Name.Namespace != XNamespace.Xml;

    private static string FirstText(XElement property) =>
        (property.Descendants(Rdf + "li").FirstOrDefault() ?? property).Value;
}
