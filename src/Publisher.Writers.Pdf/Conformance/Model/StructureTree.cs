using Publisher.Pdf.Objects;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>The structure tree of a file, with what is wrong in its links (ISO 32000-1 §14.7).</summary>
internal sealed class StructureTree
{
    /// <summary>Deeper than lists in lists in cells can be.</summary>
    private const int MaxDepth = 512;

    private readonly CheckedFile _file;
    private readonly DictionaryObject? _roles;
    private readonly List<StructureElement> _elements = [];
    private readonly Dictionary<int, StructureElement> _byNumber = [];
    private readonly List<string> _brokenLinks = [];

    private StructureTree(CheckedFile file)
    {
        _file = file;
        Root = file.Objects.Dictionary(file.Catalog, "StructTreeRoot");
        _roles = file.Objects.Dictionary(Root, "RoleMap");
    }

    /// <summary>StructTreeRoot, or null.</summary>
    public DictionaryObject? Root { get; }

    /// <summary>All elements in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements => _elements;

    /// <summary>Elements that do not point back to their parents, stand in two places or have kids of no known kind.</summary>
    public IReadOnlyList<string> BrokenLinks => _brokenLinks;

    public static StructureTree Read(CheckedFile file)
    {
        var tree = new StructureTree(file);
        if (tree.Root is { } root && root.Find("K") is { } kids)
        {
            var number = (file.Catalog.Find("StructTreeRoot") as ReferenceObject)?.Number ?? 0;
            tree.VisitKids(kids, parent: null, parentNumber: number, page: 0, depth: 0);
        }

        return tree;
    }

    public StructureElement? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>An attribute of an element by its owner (ISO 32000-1 §14.7.5): of A, which may be one or several.</summary>
    public PdfObject? Attribute(StructureElement element, string owner, string name)
    {
        var objects = _file.Objects;
        var attributes = objects.Find(element.Dictionary, "A");
        foreach (var item in attributes is ArrayObject several ? several.Items : [attributes ?? NullObject.Instance])
        {
            if (objects.Resolve(item) is DictionaryObject one
                && objects.Name(one, "O") == owner
                && objects.Find(one, name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The standard type that a type is mapped to; the type itself when it is mapped to none.</summary>
    public string MapRole(string type)
    {
        for (var step = 0; step < MaxDepth && !StructureTypes.IsStandard(type); step++)
        {
            if (_file.Objects.Name(_roles, type) is not { } mapped)
            {
                break;
            }

            type = mapped;
        }

        return type;
    }

    private void VisitKids(PdfObject kids, StructureElement? parent, int parentNumber, int page, int depth)
    {
        if (depth > MaxDepth)
        {
            _brokenLinks.Add(parent?.Name ?? "StructTreeRoot");
            return;
        }

        var array = kids as ArrayObject ?? _file.Objects.Resolve(kids) as ArrayObject;
        foreach (var kid in array is null ? [kids] : array.Items)
        {
            VisitKid(kid, parent, parentNumber, page, depth);
        }
    }

    private void VisitKid(PdfObject kid, StructureElement? parent, int parentNumber, int page, int depth)
    {
        var number = (kid as ReferenceObject)?.Number ?? 0;
        switch (_file.Objects.Resolve(kid))
        {
            case NumberObject mcid when parent is not null:
                parent.Pieces.Add((page, mcid.Index));
                break;
            case DictionaryObject piece when parent is not null && _file.Objects.Name(piece, "Type") == "MCR":
                var pieceNumber = (int)(_file.Objects.Number(piece, "MCID") ?? -1);
                parent.Pieces.Add((PageOf(piece, page), pieceNumber));
                break;
            case DictionaryObject reference when parent is not null && _file.Objects.Name(reference, "Type") == "OBJR":
                parent.Objects.Add((reference.Find("Obj") as ReferenceObject)?.Number ?? 0);
                break;
            case DictionaryObject element when _file.Objects.Name(element, "S") is { } type:
                VisitElement(number, element, type, parent, parentNumber, page, depth);
                break;
            default:
                _brokenLinks.Add(parent?.Name ?? "StructTreeRoot");
                break;
        }
    }

    private void VisitElement(
        int number,
        DictionaryObject dictionary,
        string type,
        StructureElement? parent,
        int parentNumber,
        int page,
        int depth)
    {
        var element = new StructureElement(number, dictionary, MapRole(type), parent);
        if (number == 0 || !_byNumber.TryAdd(number, element))
        {
            _brokenLinks.Add(element.Name);
            return;
        }

        if ((dictionary.Find("P") as ReferenceObject)?.Number != parentNumber)
        {
            _brokenLinks.Add(element.Name);
        }

        _elements.Add(element);
        parent?.Children.Add(element);
        if (dictionary.Find("K") is { } kids)
        {
            VisitKids(kids, element, number, PageOf(dictionary, page), depth + 1);
        }
    }

    private static int PageOf(DictionaryObject dictionary, int inherited) =>
        (dictionary.Find("Pg") as ReferenceObject)?.Number ?? inherited;
}
