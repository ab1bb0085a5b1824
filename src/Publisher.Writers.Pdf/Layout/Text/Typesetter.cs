using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>Sets paragraphs: words and a style in, lines of placed glyphs out.</summary>
internal sealed class Typesetter(GlyphSource glyphs, TagTree tags, DiagnosticBag diagnostics)
{
    /// <summary>
    /// How much narrower (in em) a character may be set so that a whole number of them fills the line: GB/T 9704 asks
    /// for 28 characters of 16 pt in 156 mm, where 27.6 of them have room.
    /// </summary>
    private const double GridTolerance = 0.02;

    /// <summary>The longest text in characters that is a term rather than prose.</summary>
    private const int LongestTerm = 24;

    private readonly Itemizer _itemizer = new(glyphs, tags, diagnostics);
    private readonly TextBuffer _buffer = new();
    private readonly List<LineRange> _lines = [];

    /// <summary>Sets a paragraph.</summary>
    /// <param name="inlines">Its words.</param>
    /// <param name="style">Its look.</param>
    /// <param name="room">Width from edge to edge, in points; the style's indents are taken off.</param>
    /// <param name="tag">The element that it is the content of.</param>
    /// <param name="onGrid">Whether its characters share the page's grid.</param>
    public TextBlock Set(ImmutableArray<Inline> inlines, ParagraphStyle style, double room, Tag tag, bool onGrid)
    {
        _itemizer.Fill(_buffer, inlines, style, tag);
        return Break(style, room, onGrid);
    }

    /// <summary>Sets words that are no paragraph of the document: a label, a page number.</summary>
    public TextBlock SetWords(string text, ParagraphStyle style, double room, Tag? tag, SourceSpan span)
    {
        _itemizer.Fill(_buffer, text, style, tag, span);
        return Break(style, room, onGrid: false);
    }

    /// <summary>Sets words as <see cref="SetWords"/> does, broken at word sense, as titles are, wherever they stand.</summary>
    public TextBlock SetTitle(string text, ParagraphStyle style, double room, Tag? tag, SourceSpan span)
    {
        _itemizer.Fill(_buffer, text, style, tag, span);
        return Break(style, room, onGrid: false, isTitle: true);
    }

    private TextBlock Break(ParagraphStyle style, double room, bool onGrid, bool isTitle = false)
    {
        var clusters = _buffer.Clusters;
        if (clusters.IsEmpty)
        {
            return new TextBlock([], [default], [], style.Size, style.LinePitch);
        }

        var gridSpacing = onGrid && style.Alignment == TextAlignment.Justify ? GetGridSpacing(style, room) : 0;
        SpacingRules.Apply(clusters, style, gridSpacing);
        BreakRules.Mark(clusters);
        var em = style.Size + gridSpacing;
        var left = style.LeftIndent * em;
        var width = Math.Max(em, room - left - (style.RightIndent * em));
        var measure = new Measure(left, width, style.FirstLineIndent * em);
        LineBreaker.Break(clusters, measure, _lines);
        if (isTitle
            || style.Alignment == TextAlignment.Center
            || (style.Alignment == TextAlignment.Left && EndsInRemnant(clusters)))
        {
            BalancedBreaker.Balance(clusters, measure, style.Size, _lines);
        }

        var placed = new PlacedGlyph[clusters.Length];
        var lines = new TextLine[_lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = LinePlacer.Place(clusters, _lines[i], i == 0, measure, style, placed);
        }

        return new TextBlock(
            ImmutableCollectionsMarshal.AsImmutableArray(placed),
            ImmutableCollectionsMarshal.AsImmutableArray(lines),
            [.. _buffer.Spans],
            style.Size,
            style.LinePitch);
    }

    /// <summary>Whether a term in a narrow cell leaves one character over: it is then broken at word sense, as titles are.</summary>
    private bool EndsInRemnant(ReadOnlySpan<TextCluster> clusters) =>
        clusters.Length <= LongestTerm && _lines.Count > 1 && _lines[^1].End - _lines[^1].Start == 1;

    private static double GetGridSpacing(ParagraphStyle style, double room)
    {
        var em = style.Size + style.LetterSpacing;
        var count = Math.Round(room / em);
        var missing = room - (count * em);
        return count > 1 && missing < 0 && -missing <= count * GridTolerance * style.Size ? missing / count : 0;
    }
}
