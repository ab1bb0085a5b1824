using System.Globalization;

namespace Publisher.Pdf.Content.Painting;

/// <summary>
/// The marked content around what is painted. Its replacement text, as for ligatures and clusters, comes in place of the
/// glyphs when a span ends.
/// </summary>
internal sealed class MarkedContent(PaintedPage page)
{
    /// <summary>Deeper spans are counted, but mean nothing.</summary>
    private const int MaxDepth = 256;

    private readonly Stack<MarkedSpan> _open = new();
    private int _tooDeep;

    public bool IsArtifact => _open.TryPeek(out var span) && span.IsArtifact;

    public int Depth => _open.Count + _tooDeep;

    public void Begin(bool isArtifact, string? text)
    {
        if (_open.Count >= MaxDepth)
        {
            _tooDeep++;
            return;
        }

        _open.TryPeek(out var around);

        // The outermost replacement is the one that counts.
        var isReplaced = around is { Text: not null } || around.Start < 0;
        _open.Push(new MarkedSpan(
            isArtifact || around.IsArtifact,
            isReplaced ? null : text,
            isReplaced ? -1 : page.GlyphCount));
    }

    public void End()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.TryPop(out var span) && span is { Text: { } text })
        {
            Replace(span.Start, text);
        }
    }

    /// <summary>Ends what a stream has left open.</summary>
    public void EndTo(int depth)
    {
        while (Depth > depth)
        {
            End();
        }
    }

    private void Replace(int start, string text)
    {
        var glyphs = page.GlyphsFrom(start);
        if (glyphs.IsEmpty)
        {
            return;
        }

        var characters = StringInfo.ParseCombiningCharacters(text);
        if (characters.Length == glyphs.Length)
        {
            for (var i = 0; i < characters.Length; i++)
            {
                var end = i + 1 < characters.Length ? characters[i + 1] : text.Length;
                glyphs[i] = glyphs[i] with { Text = text[characters[i]..end] };
            }

            return;
        }

        // The text as one glyph, over all glyphs of the span's first line.
        var merged = glyphs[0] with { Text = text };
        foreach (var glyph in glyphs)
        {
            if (Math.Abs(glyph.Baseline - merged.Baseline) < merged.Size / 2)
            {
                merged = merged with
                {
                    Left = Math.Min(merged.Left, glyph.Left),
                    Right = Math.Max(merged.Right, glyph.Right),
                };
            }
        }

        glyphs[0] = merged;
        page.RemoveGlyphsFrom(text.Length == 0 ? start : start + 1);
    }
}
