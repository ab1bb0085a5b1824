using System.IO.Compression;
using System.Xml;

namespace Publisher.Writers.Word.Packaging;

/// <summary>
/// The zip container of a Word file (ISO/IEC 29500-2). Entries stand in ordinal order, which puts
/// <c>[Content_Types].xml</c> first, and carry no clock time and no file permissions: the same parts give the same
/// bytes.
/// </summary>
internal sealed class WordPackage
{
    private const string RelationshipsContentType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>The first moment that a zip entry can hold.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<PackagePart> _parts = [];

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its path without a leading slash.</param>
    /// <param name="contentType">What it is, or null for a relationships part.</param>
    /// <param name="write">Fills it.</param>
    public void Add(string name, string? contentType, Action<Stream> write)
    {
        var content = new MemoryStream();
        write(content);
        _parts.Add(new PackagePart(name, contentType, content));
    }

    public void Save(Stream output)
    {
        Add("[Content_Types].xml", contentType: null, WriteContentTypes);
        _parts.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));

        // A zip that is written to a stream without Seek has other bytes than one written to a file: always use memory.
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in _parts)
            {
                var entry = archive.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = EntryTime;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                part.Content.WriteTo(content);
            }
        }

        buffer.WriteTo(output);
    }

    private void WriteContentTypes(Stream output)
    {
        using var xml = PartXml.Create(output);
        xml.WriteStartElement("Types", WordNamespaces.ContentTypes);
        WriteType(xml, "Default", "Extension", "rels", RelationshipsContentType);
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var part in _parts)
        {
            if (part.ContentType is { } type)
                WriteType(xml, "Override", "PartName", "/" + part.Name, type);
        }

        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, WordNamespaces.ContentTypes);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
