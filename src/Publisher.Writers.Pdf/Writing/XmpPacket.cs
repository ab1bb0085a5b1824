using System.Text;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// The XMP packet of a file that is PDF/A-3a and PDF/UA-1 at once (ISO 16684-1; ISO 19005-3 §6.6; ISO 14289-1 §5).
/// PDF/A knows nothing of PDF/UA's schema nor of ours, so the packet describes them in extension schemas.
/// </summary>
internal static class XmpPacket
{
    /// <summary>
    /// The packet in UTF-8, for a stream of type Metadata, not packed (ISO 19005-3 §6.6.2.1 wants it readable).
    /// </summary>
    public static byte[] Write(PdfInfo info)
    {
        var xml = new StringBuilder(4096);
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append("<rdf:Description rdf:about=\"\"");
        xml.Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xml.Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        xml.Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
        xml.Append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
        xml.Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
        xml.Append(" xmlns:publisher=\"urn:x-publisher:provenance:1.0#\"");
        xml.Append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"");
        xml.Append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"");
        xml.Append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n");
        Simple(xml, "pdfaid:part", "3");
        Simple(xml, "pdfaid:conformance", "A");
        Simple(xml, "pdfuaid:part", "1");
        Simple(xml, "dc:format", "application/pdf");
        Alternative(xml, "dc:title", info.Title, info.Language);
        Array(xml, "dc:creator", "Seq", info.Author);
        Alternative(xml, "dc:description", info.Subject, info.Language);
        Array(xml, "dc:language", "Bag", info.Language);
        Simple(xml, "pdf:Keywords", info.Keywords);
        Simple(xml, "pdf:Producer", info.Producer);
        Simple(xml, "xmp:CreatorTool", info.Creator);
        Simple(xml, "xmp:CreateDate", PdfDate.FormatXmp(info.Created));
        Simple(xml, "xmp:ModifyDate", PdfDate.FormatXmp(info.Modified));
        Simple(xml, "xmp:MetadataDate", PdfDate.FormatXmp(info.Modified));
        Simple(xml, "publisher:commit", info.Commit);
        Simple(xml, "publisher:sourceHash", info.SourceHash);
        xml.Append(ExtensionSchemas);
        xml.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private const string ExtensionSchemas = """
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>Publisher Provenance Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>urn:x-publisher:provenance:1.0#</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>publisher</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>commit</pdfaProperty:name>
        <pdfaProperty:valueType>Text</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The git commit that the content comes from</pdfaProperty:description>
        </rdf:li><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>sourceHash</pdfaProperty:name>
        <pdfaProperty:valueType>Text</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>SHA-256 of the data that the content comes from</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>

        """;

    private static void Simple(StringBuilder xml, string name, string value)
    {
        if (value.Length > 0)
        {
            xml.Append('<').Append(name).Append('>');
            Escape(xml, value);
            xml.Append("</").Append(name).Append(">\n");
        }
    }

    private static void Array(StringBuilder xml, string name, string kind, string value)
    {
        if (value.Length > 0)
        {
            xml.Append('<').Append(name).Append("><rdf:").Append(kind).Append("><rdf:li>");
            Escape(xml, value);
            xml.Append("</rdf:li></rdf:").Append(kind).Append("></").Append(name).Append(">\n");
        }
    }

    /// <summary>A text by language; x-default comes first and is what readers without a preference show.</summary>
    private static void Alternative(StringBuilder xml, string name, string value, string language)
    {
        if (value.Length == 0)
        {
            return;
        }

        xml.Append('<').Append(name).Append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        Escape(xml, value);
        xml.Append("</rdf:li><rdf:li xml:lang=\"");
        Escape(xml, language);
        xml.Append("\">");
        Escape(xml, value);
        xml.Append("</rdf:li></rdf:Alt></").Append(name).Append(">\n");
    }

    /// <summary>
    /// What XML 1.0 cannot hold at all (§2.2, control characters and lone surrogates) becomes U+FFFD.
    /// </summary>
    private static void Escape(StringBuilder xml, string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                '"' => xml.Append("&quot;"),
                '\r' => xml.Append("&#13;"),
                (< ' ' and not ('\t' or '\n')) or 0xFFFE or 0xFFFF => xml.Append('\uFFFD'),
                _ => xml.Append(rune.ToString()),
            };
        }
    }
}
