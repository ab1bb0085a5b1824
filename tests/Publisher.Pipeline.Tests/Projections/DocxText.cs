using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Publisher.Pipeline.Tests.Projections;

/// <summary>A Word file as its reader sees it: text and bookmarks.</summary>
internal sealed class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly XDocument _document;

    public DocxText(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        _document = XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    /// <summary>All words in order, the contents' too.</summary>
    public string Text => TextOf(_document.Root!);

    public int TableCount => _document.Descendants(W + "tbl").Count();

    /// <summary>Bookmark name → the words of the paragraph it starts in.</summary>
    public IReadOnlyList<(string Name, string Text)> Bookmarks =>
    [
        .. _document.Descendants(W + "bookmarkStart").Select(bookmark =>
            ((string)bookmark.Attribute(W + "name")!, TextOf(bookmark.Ancestors(W + "p").First()))),
    ];

    private static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantsAndSelf())
        {
            if (node.Name == W + "t")
            {
                text.Append(node.Value);
            }
            else if (node.Name == W + "tab" || node.Name == W + "br" || node.Name == W + "p")
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
