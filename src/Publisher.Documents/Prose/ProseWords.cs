using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Sources;

namespace Publisher.Documents.Prose;

/// <summary>Gathers the words of one paragraph from its lines, each with its place.</summary>
internal sealed class ProseWords(string text, ProsePlaces places)
{
    private readonly Stack<ImmutableArray<Inline>.Builder> _levels = new([ImmutableArray.CreateBuilder<Inline>()]);
    private SourceSpan? _first;
    private char _previous;
    private bool _isAfterSoftBreak;

    public int Depth => _levels.Count - 1;

    /// <summary>Adds characters of one line.</summary>
    public void AddText(int start, int end)
    {
        if (_isAfterSoftBreak)
        {
            while (start < end && text[start] is ' ' or '\t')
            {
                start++;
            }
        }

        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('\u0085', '\u2028', '\u2029');
            var runEnd = length < 0 ? end : start + length;
            if (runEnd > start)
            {
                AddRun(start, runEnd);
            }

            if (length >= 0)
            {
                AddLineBreak(runEnd);
            }

            start = runEnd + 1;
        }
    }

    /// <summary>
    /// The end of a line inside a paragraph: layout of the file. Chinese goes on without a blank, Latin words with one, and
    /// blanks around the break fall away.
    /// </summary>
    public void AddSoftBreak()
    {
        _isAfterSoftBreak = true;
        var words = _levels.Peek();
        if (words.Count > 0 && words[^1] is TextRun last)
        {
            var trimmed = last.Text.TrimEnd(' ', '\t');
            if (trimmed.Length == 0)
            {
                words.RemoveAt(words.Count - 1);
            }
            else
            {
                words[^1] = last with { Text = trimmed };
                _previous = trimmed[^1];
            }
        }
    }

    public void AddLineBreak(int offset)
    {
        Add(new LineBreak(places.Find(offset, offset + 1)));
        _previous = '\n';
        _isAfterSoftBreak = false;
    }

    public void Open() => _levels.Push(ImmutableArray.CreateBuilder<Inline>());

    public ImmutableArray<Inline> Close() => _levels.Pop().DrainToImmutable();

    public void Add(Inline inline)
    {
        _first ??= inline.Span;
        _levels.Peek().Add(inline);
    }

    public Paragraph Finish()
    {
        var paragraph = new Paragraph(_first ?? default, "", _levels.Peek().DrainToImmutable());
        (_first, _previous, _isAfterSoftBreak) = (null, '\n', false);
        return paragraph;
    }

    private void AddRun(int start, int end)
    {
        var span = places.Find(start, end);
        if (_isAfterSoftBreak)
        {
            _isAfterSoftBreak = false;
            if (!ChineseText.WritesWithoutBlanks(_previous) && !ChineseText.WritesWithoutBlanks(text[start]))
            {
                Add(new TextRun(span with { Length = 0 }, " "));
            }
        }

        Add(new TextRun(span, text[start..end]));
        _previous = text[end - 1];
    }
}
