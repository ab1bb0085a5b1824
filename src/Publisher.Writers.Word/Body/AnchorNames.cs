using System.Collections.Immutable;
using System.Globalization;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;
using Publisher.Documents.Tables;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Word.Diagnostics;

namespace Publisher.Writers.Word.Body;

/// <summary>
/// The bookmark of every place in the document that has an id. Word takes letters, digits and underscores, 40 at most,
/// and looks at no case; a name that begins with an underscore is hidden from the list of bookmarks.
/// </summary>
internal sealed class AnchorNames
{
    private const int MaximumLength = 40;

    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = [];
    private readonly DocumentOutline _outline;
    private readonly DiagnosticBag _diagnostics;
    private int _headings;

    public AnchorNames(Document document, DocumentOutline outline, DiagnosticBag diagnostics)
    {
        (_outline, _diagnostics) = (outline, diagnostics);
        Collect(document.Blocks, isOutlined: true);
    }

    /// <summary>The name of the bookmark at <paramref name="id"/>, or null when nothing has that id.</summary>
    public string? Find(string id) => _names.GetValueOrDefault(id);

    /// <summary>
    /// Gives out the bookmark of <paramref name="id"/> with its number, once: null when it stands already.
    /// </summary>
    public (string Name, int Number)? Take(string id) =>
        _names.TryGetValue(id, out var name) && _written.Add(id) ? (name, _written.Count) : null;

    private void Collect(ImmutableArray<Block> blocks, bool isOutlined)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    Add(section.Id, section.Span);
                    Collect(section.Blocks, isOutlined);
                    break;
                case Heading heading:
                    Add(isOutlined ? _outline.Entries[_headings++].Anchor : heading.Id, heading.Span);
                    break;
                case Paragraph paragraph:
                    Add(paragraph.Id, paragraph.Span);
                    break;
                case List list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Blocks, isOutlined: false);
                    }

                    break;
                case Table table:
                    Add(table.Id, table.Span);
                    Collect(table.Head);
                    Collect(table.Body);
                    break;
            }
        }
    }

    private void Collect(ImmutableArray<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Collect(cell.Blocks, isOutlined: false);
            }
        }
    }

    private void Add(string? id, SourceSpan span)
    {
        if (id is null)
            return;

        if (_names.ContainsKey(id))
        {
            _diagnostics.Add(WordDiagnostics.DuplicateBookmark(span, id));
            return;
        }

        var name = Valid(id);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"_{number}");
            var stem = Valid(id);
            name = stem[..Math.Min(stem.Length, MaximumLength - suffix.Length)] + suffix;
        }

        _names.Add(id, name);
        if (name != id)
            _diagnostics.Add(WordDiagnostics.BookmarkRenamed(span, id, name));
    }

    private static string Valid(string id)
    {
        var name = string.Create(Math.Clamp(id.Length, 1, MaximumLength), id, static (characters, id) =>
        {
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = i < id.Length && char.IsLetterOrDigit(id[i]) ? id[i] : '_';
            }
        });
        return char.IsDigit(name[0]) ? "_" + name[..Math.Min(name.Length, MaximumLength - 1)] : name;
    }
}
