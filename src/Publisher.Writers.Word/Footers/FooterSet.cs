using System.Globalization;
using Publisher.Documents.Styles;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Footers;

/// <summary>The footers of a file and the ids that sections point to them with.</summary>
internal sealed class FooterSet
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    private readonly Dictionary<FooterLook, string> _ids = [];

    /// <summary>Adds the footers that <paramref name="sections"/> need to the package.</summary>
    public FooterSet(List<FlowSection> sections, WordScope scope, WordPackage package)
    {
        DiffersOnEvenPages = sections.Exists(section => section.Page.NumberPosition == PageNumberPosition.Outside);
        if (sections.TrueForAll(section => section.Page.NumberPosition == PageNumberPosition.None))
            return;

        foreach (var section in sections)
        {
            Add(FooterLook.Of(section.Page, isEven: false), scope, package);
            if (DiffersOnEvenPages)
                Add(FooterLook.Of(section.Page, isEven: true), scope, package);
        }
    }

    /// <summary>Whether odd and even pages have their own footers; one switch for the whole file.</summary>
    public bool DiffersOnEvenPages { get; }

    /// <summary>
    /// Points to a section's footers. A section without numbers points to empty ones, because it would otherwise show
    /// those of the section before.
    /// </summary>
    public void WriteReferences(WordXml xml, PageStyle page)
    {
        WriteReference(xml, FooterLook.Of(page, isEven: false), "default");
        WriteReference(xml, FooterLook.Of(page, isEven: true), "even");
    }

    private void WriteReference(WordXml xml, FooterLook look, string type)
    {
        if (!_ids.TryGetValue(look, out var id))
            return;

        xml.Start("footerReference");
        xml.Attribute("type", type);
        xml.RelationshipAttribute(id);
        xml.End();
    }

    private void Add(FooterLook look, WordScope scope, WordPackage package)
    {
        if (_ids.ContainsKey(look))
            return;

        var name = string.Create(CultureInfo.InvariantCulture, $"footer{_ids.Count + 1}.xml");
        _ids.Add(look, scope.Relationships.Add(RelationshipType.Footer, name));
        package.Add("word/" + name, ContentType, output => FooterPart.Write(output, look, scope));
    }
}
