using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Layout;

/// <summary>What all parts of a document are laid out with.</summary>
internal sealed class LayoutContext
{
    private readonly Dictionary<Heading, OutlineEntry> _entries = new(ReferenceEqualityComparer.Instance);

    public LayoutContext(StyleSheet styles, DocumentOutline outline, GlyphSource glyphs, DiagnosticBag diagnostics)
    {
        (Styles, Outline, Diagnostics) = (styles, outline, diagnostics);
        Typesetter = new Typesetter(glyphs, Tags, diagnostics);

        // Words that repeat others were reported where they first stood.
        Repeater = new Typesetter(glyphs, Tags, []);
        foreach (var entry in outline.Entries)
        {
            _entries[entry.Heading] = entry;
        }
    }

    public StyleSheet Styles { get; }

    public DocumentOutline Outline { get; }

    public DiagnosticBag Diagnostics { get; }

    public TagTree Tags { get; } = new();

    public HeadingLevels Levels { get; } = new();

    public Typesetter Typesetter { get; }

    /// <summary>For words made from others of the document: contents, page numbers.</summary>
    public Typesetter Repeater { get; }

    public int TableCount { get; set; }

    /// <summary>The names of the place where a heading stands.</summary>
    public ImmutableArray<string> GetAnchors(Heading heading) =>
        _entries.TryGetValue(heading, out var entry) ? [entry.Anchor]
        : heading.Id is { } id ? [id]
        : [];
}
