using System.Globalization;

namespace Publisher.Writers.Word.Packaging;

/// <summary>
/// The relationships of one part, none of which leads out of the file. Ids count up in the order of use, so that the same document gets the same ids.
/// </summary>
internal sealed class RelationshipList
{
    private readonly List<Relationship> _items = [];

    /// <summary>Adds a pointer to a part; <paramref name="target"/> is relative to the part that points.</summary>
    /// <returns>Its id.</returns>
    public string Add(string type, string target)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rId{_items.Count + 1}");
        _items.Add(new Relationship(id, type, target, IsExternal: false));
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
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
