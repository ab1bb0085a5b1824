using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Outline;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Word.Body;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Packaging;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word;

/// <summary>What the parts of one file share while it is written.</summary>
internal sealed class WordScope
{
    private readonly HashSet<string> _unknown = [];

    public WordScope(Document document, WordWriterOptions options, DiagnosticBag diagnostics)
    {
        (Document, Options, Diagnostics) = (document, options, diagnostics);
        Outline = DocumentOutline.Of(document);
        Names = new StyleNames(document.Styles);
        Anchors = new AnchorNames(document, Outline, diagnostics);
    }

    public Document Document { get; }

    public WordWriterOptions Options { get; }

    public DiagnosticBag Diagnostics { get; }

    public StyleSheet Sheet => Document.Styles;

    public DocumentOutline Outline { get; }

    public StyleNames Names { get; }

    public AnchorNames Anchors { get; }

    /// <summary>What the main part points to.</summary>
    public RelationshipList Relationships { get; } = new();

    /// <summary>The paragraph style of that name; a missing one is reported and the body's taken.</summary>
    public ParagraphStyle Style(string name, SourceSpan span) => Find(Sheet.Paragraphs, name, Sheet.Defaults["p"], span);

    /// <summary>The table style of that name; a missing one is reported and the usual one taken.</summary>
    public TableStyle TableStyle(string name, SourceSpan span) =>
        Find(Sheet.Tables, name, Sheet.Defaults["table"], span);

    /// <summary>The page style of that name; a missing one is reported and the usual one taken.</summary>
    public PageStyle Page(string name, SourceSpan span) => Find(Sheet.Pages, name, Sheet.DefaultPage, span);

    private TStyle Find<TStyle>(ImmutableDictionary<string, TStyle> styles, string name, string usual, SourceSpan span)
    {
        if (styles.TryGetValue(name, out var style))
            return style;

        // A style is looked up several times for one block; a place is reported once.
        if (_unknown.Add($"{span} {name}"))
            Diagnostics.Add(WordDiagnostics.UnknownStyle(span, name));

        return styles[usual];
    }
}
