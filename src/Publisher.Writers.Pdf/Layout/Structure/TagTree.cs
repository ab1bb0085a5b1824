using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Layout.Structure;

/// <summary>The structure tree of a document (ISO 32000-1 §14.7), built while it is laid out.</summary>
internal sealed class TagTree
{
    private readonly List<Tag> _links = [];

    public TagTree() => Root = new Tag(TagRole.Document, parent: null, 0);

    public Tag Root { get; }

    /// <summary>How many elements there are; their indexes are below it.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>All links in the order of creation.</summary>
    public IReadOnlyList<Tag> Links => _links;

    /// <summary>Adds an element as the last child of <paramref name="parent"/>.</summary>
    public Tag Add(TagRole role, Tag parent)
    {
        var tag = new Tag(role, parent, Count++);
        parent.Append(tag);
        return tag;
    }

    public Tag AddList(Tag parent, bool isOrdered)
    {
        var tag = new Tag(TagRole.List, parent, Count++) { IsOrdered = isOrdered };
        parent.Append(tag);
        return tag;
    }

    public Tag AddTable(Tag parent, string summary)
    {
        var tag = new Tag(TagRole.Table, parent, Count++) { Summary = summary };
        parent.Append(tag);
        return tag;
    }

    public Tag AddCell(Tag row, bool isHeader, CellAttributes cell)
    {
        var tag = new Tag(isHeader ? TagRole.TableHeader : TagRole.TableData, row, Count++) { Cell = cell };
        row.Append(tag);
        return tag;
    }

    /// <summary>Adds an element inside text, which takes its place there when its words are written.</summary>
    public Tag AddInline(TagRole role, Tag parent) => new(role, parent, Count++);

    /// <summary>Adds a link inside text.</summary>
    public Tag AddLink(Tag parent, string target, SourceSpan span)
    {
        var tag = new Tag(TagRole.Link, parent, Count++) { Target = target, Span = span };
        _links.Add(tag);
        return tag;
    }
}
