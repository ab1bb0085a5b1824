using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Parts;

/// <summary>Which program wrote the file for which version of Word: <c>docProps/app.xml</c>. No counts, no times.</summary>
internal static class ExtendedPropertiesPart
{
    public static void Write(Stream output, DocumentProperties properties, DiagnosticBag diagnostics)
    {
        using var xml = PartXml.Create(output);
        xml.WriteStartElement("Properties", WordNamespaces.ExtendedProperties);
        xml.WriteElementString("Application", WordNamespaces.ExtendedProperties, XmlCharacters.Keep(properties.Producer, default, diagnostics));
        xml.WriteElementString("DocSecurity", WordNamespaces.ExtendedProperties, "0");
        if (properties.Author.Length > 0)
            xml.WriteElementString("Company", WordNamespaces.ExtendedProperties, XmlCharacters.Keep(properties.Author, default, diagnostics));

        xml.WriteElementString("AppVersion", WordNamespaces.ExtendedProperties, "16.0000");
        xml.WriteEndElement();
    }
}
