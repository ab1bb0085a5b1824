using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// Notes, while pages are written in reading order, which piece of which page belongs to which element, both ways:
/// elements list their pieces, and the parent tree finds the element of a piece (ISO 32000-1 §14.7.4.4).
/// </summary>
internal sealed class StructureContent
{
    private readonly List<StructureKid>?[] _kids;
    private readonly bool[] _isAttached;
    private readonly List<Tag>[] _owners;
    private readonly List<Tag> _annotationOwners = [];

    public StructureContent(int tagCount, int pageCount)
    {
        _kids = new List<StructureKid>?[tagCount];
        _isAttached = new bool[tagCount];
        _owners = new List<Tag>[pageCount];
        for (var i = 0; i < pageCount; i++)
        {
            _owners[i] = [];
        }
    }

    /// <summary>The elements of links with annotations; an annotation's key follows those of the pages.</summary>
    public IReadOnlyList<Tag> AnnotationOwners => _annotationOwners;

    public IReadOnlyList<StructureKid> KidsOf(Tag tag) => _kids[tag.Index] ?? [];

    /// <summary>The elements of a page's pieces by their numbers.</summary>
    public IReadOnlyList<Tag> OwnersOn(int page) => _owners[page];

    /// <summary>Starts a new piece of a page and returns its number.</summary>
    public int AddPiece(Tag tag, int page)
    {
        var mcid = _owners[page].Count;
        _owners[page].Add(tag);
        Add(tag, StructureKid.OfContent(page, mcid));
        Attach(tag);
        return mcid;
    }

    /// <summary>Adds a link's annotation and returns its key in the parent tree.</summary>
    public int AddAnnotation(Tag link, int page, PdfReference annotation)
    {
        Add(link, StructureKid.OfAnnotation(page, annotation));
        _annotationOwners.Add(link);
        return _owners.Length + _annotationOwners.Count - 1;
    }

    private void Add(Tag tag, in StructureKid kid) => (_kids[tag.Index] ??= []).Add(kid);

    /// <summary>An element inside text takes its place in its parent with its first words.</summary>
    private void Attach(Tag tag)
    {
        while (tag.IsInline && !_isAttached[tag.Index])
        {
            _isAttached[tag.Index] = true;
            Add(tag.Parent!, StructureKid.OfChild(tag));
            tag = tag.Parent!;
        }
    }
}
