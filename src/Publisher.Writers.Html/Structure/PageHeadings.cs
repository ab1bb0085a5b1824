using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;

namespace Publisher.Writers.Html.Structure;

/// <summary>
/// A document's headings on a page. The page's one <c>h1</c> is the document's title above the document; its headings take the
/// levels that follow without a gap, although a form may jump from its second level to its fourth.
/// </summary>
internal sealed class PageHeadings
{
    /// <summary>Of a document's headings; with the title above them the page's end at <c>h5</c>.</summary>
    public const int MaximumLevel = 4;

    private readonly ImmutableArray<OutlineEntry> _entries;
    private readonly int[] _levels;
    private int _next;

    public PageHeadings(Document document)
    {
        Outline = DocumentOutline.Of(document);
        _entries = Outline.Entries;
        _levels = new int[_entries.Length];
        var open = new int[MaximumLevel + 1];
        var depth = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            while (depth > 0 && open[depth - 1] >= _entries[i].Level)
            {
                depth--;
            }

            open[depth++] = _entries[i].Level;
            _levels[i] = depth + 1;
        }
    }

    public DocumentOutline Outline { get; }

    /// <summary>
    /// The anchor and level of a heading; headings are asked for in reading order. Those that the outline leaves out, because
    /// they stand inside a table or list, have none.
    /// </summary>
    public (string Anchor, int Level)? Find(Heading heading)
    {
        if (_next < _entries.Length && ReferenceEquals(_entries[_next].Heading, heading))
        {
            var index = _next++;
            return (_entries[index].Anchor, _levels[index]);
        }

        return null;
    }
}
