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

    public IReadOnlyList<TableText> Tables =>
    [
        .. _document.Descendants(W + "tbl").Select(table => new TableText(
            [.. table.Elements(W + "tr").Select(row => (IReadOnlyList<CellText>)[.. row.Elements(W + "tc").Select(ReadCell)])])),
    ];

    /// <summary>Bookmark name → the words of the paragraph it starts in.</summary>
    public IReadOnlyList<(string Name, string Text)> Bookmarks =>
    [
        .. _document.Descendants(W + "bookmarkStart").Select(bookmark =>
            ((string)bookmark.Attribute(W + "name")!, TextOf(bookmark.Ancestors(W + "p").First()))),
    ];

    /// <summary>ISO/IEC 29500-1 §17.4.84: vMerge without a value goes on with the cell above.</summary>
    private static CellText ReadCell(XElement cell)
    {
        var merge = cell.Element(W + "tcPr")?.Element(W + "vMerge");
        return new CellText(TextOf(cell), merge is not null && (string?)merge.Attribute(W + "val") is null or "continue");
    }

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
