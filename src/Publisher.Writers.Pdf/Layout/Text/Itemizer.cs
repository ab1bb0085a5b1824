using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>Turns the inlines of a paragraph into characters with glyphs, and reports those that no font has.</summary>
internal sealed class Itemizer(GlyphSource glyphs, TagTree tags, DiagnosticBag diagnostics)
{
    private readonly HashSet<Rune> _missing = [];
    private readonly StringBuilder _invisible = new();

    /// <param name="buffer">Is cleared and filled.</param>
    /// <param name="inlines">The words.</param>
    /// <param name="style">Their look.</param>
    /// <param name="tag">The element that they are the content of.</param>
    public void Fill(TextBuffer buffer, ImmutableArray<Inline> inlines, ParagraphStyle style, Tag tag)
    {
        buffer.Clear();
        Append(buffer, inlines, new RunStyle(style.Font, style.Bold, style.Size), tag);
    }

    /// <summary>The same for words that are no inlines: labels and page numbers.</summary>
    public void Fill(TextBuffer buffer, string text, ParagraphStyle style, Tag? tag, SourceSpan span)
    {
        buffer.Clear();
        Append(buffer, text, new RunStyle(style.Font, style.Bold, style.Size), tag, span);
    }

    private void Append(TextBuffer buffer, ImmutableArray<Inline> inlines, in RunStyle style, Tag tag)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    Append(buffer, run.Text, style, tag, run.Span);
                    break;
                case LineBreak:
                    buffer.Add(new TextCluster { Rune = '\n', Class = CharacterClass.Space });
                    break;
                case Strong strong:
                    Append(buffer, strong.Inlines, style with { Bold = true }, tags.AddInline(TagRole.Strong, tag));
                    break;
                case Emphasis emphasis:
                    // Chinese stresses words in 楷体, never slanted.
                    var stressed = style with { Role = FontRole.KaiTi };
                    Append(buffer, emphasis.Inlines, stressed, tags.AddInline(TagRole.Emphasis, tag));
                    break;
                case Link link:
                    Append(buffer, link.Inlines, style, tags.AddLink(tag, link.Target, link.Span));
                    break;
                default:
                    throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Append(TextBuffer buffer, string text, in RunStyle style, Tag? tag, SourceSpan span)
    {
        if (tag is not null)
        {
            buffer.Spans.Add(new TextSpan(buffer.Count, tag));
        }

        _missing.Clear();
        _invisible.Clear();
        foreach (var rune in text.EnumerateRunes())
        {
            // A tab has no glyph; it is one blank wide, and a blank when read.
            var shown = rune.Value == '\t' ? new Rune(' ') : rune;
            if (!Rune.IsControl(shown) && glyphs.TryFind(style.Role, style.Bold, shown, out var entry))
            {
                buffer.Add(new TextCluster
                {
                    Rune = shown.Value,
                    Glyph = entry.Glyph,
                    Face = entry.Face,
                    Class = CharacterClasses.Of(shown),
                    Advance = entry.Advance * style.Size,
                });
                if (_invisible.Length > 0 && tag is not null)
                {
                    AddActualText(buffer, tag, _invisible.Append(shown.ToString()).ToString());
                    _invisible.Clear();
                }
            }
            else if (CharacterClasses.IsIgnorable(rune))
            {
                AddInvisible(buffer, rune, tag);
            }
            else if (_missing.Add(rune))
            {
                diagnostics.Add(LayoutDiagnostics.MissingCharacter(span, rune, style.Role));
            }
        }
    }

    /// <summary>
    /// A character that no font needs to have, a variation selector for one, belongs to the text all the same: to the
    /// character before it or, at the start, to the one after it.
    /// </summary>
    private void AddInvisible(TextBuffer buffer, Rune rune, Tag? tag)
    {
        if (tag is null)
        {
            return;
        }

        var spans = buffer.Spans;
        if (spans[^1].Start < buffer.Count)
        {
            AddActualText(buffer, tag, new Rune(buffer.Clusters[^1].Rune).ToString() + rune.ToString());
        }
        else if (spans.Count > 1
            && spans[^2] is { Tag: { ActualText: { } text } carrier, Start: var start }
            && start == buffer.Count - 1)
        {
            carrier.ActualText = text + rune.ToString();
        }
        else
        {
            _invisible.Append(rune.ToString());
        }
    }

    /// <summary>Puts the last character under an element that says what it stands for.</summary>
    private void AddActualText(TextBuffer buffer, Tag tag, string text)
    {
        var carrier = tags.AddInline(TagRole.Span, tag);
        carrier.ActualText = text;
        buffer.Spans.Add(new TextSpan(buffer.Count - 1, carrier));
        buffer.Spans.Add(new TextSpan(buffer.Count, tag));
    }
}
