using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;

namespace Publisher.Writers.Html.Structure;

/// <summary>
/// A document's headings on a page. The page's one <c>h1</c> is the document's title, wherever it is printed; the headings
/// below it take the levels that follow without a gap, although a form may jump from its second level to its fourth.
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
        Title = FindTitle(document);
        _levels = new int[_entries.Length];
        var open = new int[MaximumLevel + 1];
        var depth = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (ReferenceEquals(_entries[i].Heading, Title))
            {
                _levels[i] = 1;
                continue;
            }

            while (depth > 0 && open[depth - 1] >= _entries[i].Level)
            {
                depth--;
            }

            open[depth++] = _entries[i].Level;
            _levels[i] = depth + 1;
        }
    }

    public DocumentOutline Outline { get; }

    /// <summary>The heading or paragraph that prints the document's title; null when none does.</summary>
    public Block? Title { get; }

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

    private static Block? FindTitle(Document document)
    {
        var title = WithoutBlanks(document.Properties.Title);
        return title.Length == 0 ? null : FindTitle(document.Blocks, title);
    }

    private static Block? FindTitle(ImmutableArray<Block> blocks, string title)
    {
        foreach (var block in blocks)
        {
            var found = block switch
            {
                Section section => FindTitle(section.Blocks, title),
                Paragraph paragraph when Prints(paragraph.Inlines, title) => paragraph,
                Heading heading when Prints(heading.Inlines, title) => heading,
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Prints(ImmutableArray<Documents.Inlines.Inline> inlines, string title) =>
        !inlines.IsEmpty && WithoutBlanks(PlainText.Of(inlines)) == title;

    private static string WithoutBlanks(string text) =>
        text.AsSpan().ContainsAny(" \t\n\u3000") ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}
