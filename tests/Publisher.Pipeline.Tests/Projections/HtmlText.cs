using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Publisher.Pipeline.Tests.Projections;

/// <summary>A page as its reader sees it: text and ids. Our pages are well-formed XML, so an XML reader reads them.</summary>
internal sealed class HtmlText
{
    private readonly XDocument _document;

    public HtmlText(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore };
        using var reader = XmlReader.Create(path, settings);
        _document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Text => TextOf(_document.Descendants().First(element => element.Name.LocalName == "body"));

    /// <summary>The text of the document alone, without what the site puts around it.</summary>
    public string Document => TextOf(Article);

    /// <summary>Id → the words of its element.</summary>
    public IReadOnlyDictionary<string, string> Ids => _document.Descendants()
        .Where(element => element.Attribute("id") is not null)
        .ToDictionary(element => (string)element.Attribute("id")!, TextOf);

    /// <summary>The document's tables; those behind pictures are the site's.</summary>
    public IReadOnlyList<TableText> Tables =>
        [.. Named(Article, "table").Select(table => new TableText([.. ReadRows(Named(table, "tr"))]))];

    private XElement Article => Named(_document, "article").Single();

    /// <summary>A cell that spans rows stands once in the page; here it stands in each of them, covered but for the first.</summary>
    private static IEnumerable<IReadOnlyList<CellText>> ReadRows(IEnumerable<XElement> rows)
    {
        // Column at which a cell from above begins → columns it is wide, rows it still covers.
        var covering = new SortedDictionary<int, (int Width, int Rows)>();
        foreach (var row in rows)
        {
            var (cells, column) = (new List<CellText>(), 0);
            var below = new SortedDictionary<int, (int Width, int Rows)>();
            foreach (var cell in row.Elements())
            {
                column = AddCovered(column);
                var (width, height) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                if (height > 1)
                {
                    below[column] = (width, height - 1);
                }

                cells.Add(new CellText(TextOf(cell, lineBreak: "\n"), IsCovered: false));
                column += width;
            }

            AddCovered(column);
            covering = below;
            yield return cells;

            int AddCovered(int from)
            {
                while (covering.TryGetValue(from, out var above))
                {
                    cells.Add(new CellText("", IsCovered: true));
                    if (above.Rows > 1)
                    {
                        below[from] = (above.Width, above.Rows - 1);
                    }

                    from += above.Width;
                }

                return from;
            }
        }
    }

    private static int Span(XElement cell, string attribute) => (int?)cell.Attribute(attribute) ?? 1;

    private static IEnumerable<XElement> Named(XContainer container, string name) =>
        container.Descendants().Where(element => element.Name.LocalName == name);

    private static string TextOf(XElement element) => TextOf(element, lineBreak: "");

    private static string TextOf(XElement element, string lineBreak)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText { Parent.Name.LocalName: not ("style" or "script") } words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { Name.LocalName: "br" })
            {
                text.Append(lineBreak);
            }
        }

        return text.ToString();
    }
}
