using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Reads the pages in order (ISO 32000-1 §7.7.3).</summary>
public sealed class PageTree
{
    /// <summary>As deep as a file likes would be as deep as our stack.</summary>
    private const int MaxDepth = 256;

    private readonly FileObjects _objects;
    private readonly List<PdfPage> _pages = [];
    private readonly HashSet<int> _seen = [];

    private PageTree(FileObjects objects) => _objects = objects;

    /// <summary>The pages; nodes that are not what they should be are passed over.</summary>
    public static IReadOnlyList<PdfPage> Read(FileObjects objects, DictionaryObject catalog)
    {
        var tree = new PageTree(objects);
        tree.Visit(catalog.Find("Pages"), parent: 0, DictionaryObject.Empty, box: null, depth: 0);
        return tree._pages;
    }

    private void Visit(PdfObject? node, int parent, DictionaryObject resources, ArrayObject? box, int depth)
    {
        var number = (node as ReferenceObject)?.Number ?? 0;
        if (depth > MaxDepth || !_seen.Add(number) || _objects.Resolve(node) is not DictionaryObject dictionary)
        {
            return;
        }

        resources = _objects.Dictionary(dictionary, "Resources") ?? resources;
        box = _objects.Find(dictionary, "MediaBox") as ArrayObject ?? box;
        if (_objects.Find(dictionary, "Kids") is not ArrayObject kids)
        {
            _pages.Add(new PdfPage(_pages.Count, number, dictionary, resources, box, parent));
            return;
        }

        foreach (var kid in kids.Items)
        {
            Visit(kid, number, resources, box, depth + 1);
        }
    }
}
