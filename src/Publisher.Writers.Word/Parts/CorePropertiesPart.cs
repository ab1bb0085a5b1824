using System.Globalization;
using System.Xml;
using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Parts;

/// <summary>What the file says about itself: <c>docProps/core.xml</c> (ISO/IEC 29500-2 §11).</summary>
internal static class CorePropertiesPart
{
    public static void Write(Stream output, DocumentProperties properties, DiagnosticBag diagnostics)
    {
        using var xml = PartXml.Create(output);
        xml.WriteStartElement("cp", "coreProperties", WordNamespaces.CoreProperties);
        xml.WriteAttributeString("xmlns", "dc", null, WordNamespaces.DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, WordNamespaces.DublinCoreTerms);
        xml.WriteAttributeString("xmlns", "xsi", null, WordNamespaces.SchemaInstance);
        Element("dc", "title", WordNamespaces.DublinCore, properties.Title);
        Element("dc", "subject", WordNamespaces.DublinCore, properties.Subject);
        Element("dc", "creator", WordNamespaces.DublinCore, properties.Author);
        Element("cp", "keywords", WordNamespaces.CoreProperties, properties.Keywords);
        Element("cp", "lastModifiedBy", WordNamespaces.CoreProperties, properties.Author);
        WriteDate(xml, "created", properties.Date);
        WriteDate(xml, "modified", properties.Date);
        Element("dc", "language", WordNamespaces.DublinCore, properties.Language);
        xml.WriteEndElement();

        void Element(string prefix, string name, string ns, string value)
        {
            if (value.Length > 0)
                xml.WriteElementString(prefix, name, ns, XmlCharacters.Keep(value, default, diagnostics));
        }
    }

    private static void WriteDate(XmlWriter xml, string name, DateTimeOffset date)
    {
        xml.WriteStartElement("dcterms", name, WordNamespaces.DublinCoreTerms);
        xml.WriteAttributeString("xsi", "type", WordNamespaces.SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
