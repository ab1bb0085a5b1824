using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Parts;

/// <summary>
/// Which program wrote the file for which version of Word: <c>docProps/app.xml</c>. No counts, no times.
/// </summary>
internal static class ExtendedPropertiesPart
{
    public static void Write(Stream output, DocumentProperties properties, DiagnosticBag diagnostics)
    {
        using var xml = PartXml.Create(output);
        xml.WriteStartElement("Properties", WordNamespaces.ExtendedProperties);
        Element("Application", properties.Producer);
        Element("DocSecurity", "0");
        Element("Company", properties.Author);
        Element("AppVersion", "16.0000");
        xml.WriteEndElement();

        void Element(string name, string value)
        {
            var kept = XmlCharacters.Keep(value, default, diagnostics);
            if (kept.Length > 0)
                xml.WriteElementString(name, WordNamespaces.ExtendedProperties, kept);
        }
    }
}
