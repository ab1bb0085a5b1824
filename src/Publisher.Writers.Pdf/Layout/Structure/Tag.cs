using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Layout.Structure;

/// <summary>
/// An element of the structure tree while the document is laid out. Elements above text list their children; what
/// stands inside text (links, stressed words) only knows its parent and finds its place among the words when they are
/// written.
/// </summary>
internal sealed class Tag
{
    private readonly List<Tag> _children = [];

    internal Tag(TagRole role, Tag? parent, int index)
    {
        (Role, Parent, Index) = (role, parent, index);
    }

    public TagRole Role { get; }

    public Tag? Parent { get; }

    /// <summary>From 0 in the order of creation; the key of what the writer notes about it.</summary>
    public int Index { get; }

    public IReadOnlyList<Tag> Children => _children;

    /// <summary>
    /// Whether it stands inside text, at the place of its words, and is no child of its parent's list.
    /// </summary>
    public bool IsInline => Role is TagRole.Link or TagRole.Strong or TagRole.Emphasis or TagRole.Span;

    /// <summary>A table cell's place among its table's headings, or null.</summary>
    public CellAttributes? Cell { get; init; }

    /// <summary>Of a table: what it is, for those who cannot see it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Of a list: whether its labels count.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Of a link: <c>#id</c> inside the document, or an address.</summary>
    public string? Target { get; init; }

    /// <summary>What its glyphs stand for where that is more than they show, or null.</summary>
    public string? ActualText { get; internal set; }

    /// <summary>Of a link: its place in the source.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// Of a link: whether the place that it names exists. A link to nowhere is written as mere words.
    /// </summary>
    public bool IsResolved { get; internal set; }

    internal void Append(Tag child) => _children.Add(child);

    /// <summary>The link that this element is or stands in.</summary>
    public Tag? FindLink()
    {
        var tag = this;
        while (tag is not null && tag.Role != TagRole.Link)
        {
            tag = tag.Parent;
        }

        return tag;
    }
}
