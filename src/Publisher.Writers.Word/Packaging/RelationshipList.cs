using System.Globalization;

namespace Publisher.Writers.Word.Packaging;

/// <summary>
/// The relationships of one part. Ids count up in the order of use, so that the same document gets the same ids.
/// </summary>
internal sealed class RelationshipList
{
    private readonly List<Relationship> _items = [];
    private readonly Dictionary<string, string> _links = [];

    /// <summary>Adds a pointer to a part; <paramref name="target"/> is relative to the part that points.</summary>
    /// <returns>Its id.</returns>
    public string Add(string type, string target) => Add(type, target, isExternal: false);

    /// <summary>Adds a pointer to an address on the web, once for each address.</summary>
    /// <returns>Its id.</returns>
    public string AddLink(string address)
    {
        if (!_links.TryGetValue(address, out var id))
        {
            id = Add(RelationshipType.Hyperlink, address, isExternal: true);
            _links.Add(address, id);
        }

        return id;
    }

    public void Write(Stream output)
    {
        using var xml = PartXml.Create(output);
        xml.WriteStartElement("Relationships", WordNamespaces.PackageRelationships);
        foreach (var item in _items)
        {
            xml.WriteStartElement("Relationship", WordNamespaces.PackageRelationships);
            xml.WriteAttributeString("Id", item.Id);
            xml.WriteAttributeString("Type", item.Type);
            xml.WriteAttributeString("Target", item.Target);
            if (item.IsExternal)
                xml.WriteAttributeString("TargetMode", "External");

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Add(string type, string target, bool isExternal)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rId{_items.Count + 1}");
        _items.Add(new Relationship(id, type, target, isExternal));
        return id;
    }
}
