using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Inlines;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>
/// Gathers the words of one paragraph. Data is kept to the blank; of the template's own text, a run of white space with a
/// line feed in it is layout of the template and not of the document, and is dissolved as CSS Text 3 §4.1.3 dissolves it.
/// </summary>
internal sealed class InlineBuilder(MarkupSource source)
{
    private readonly List<List<Inline>> _levels = [[]];
    private readonly StringBuilder _run = new();
    private int _level;

    /// <summary>The character before the place being written; <c>\n</c> at the start of a line.</summary>
    private char _previous;

    /// <summary>Template blanks read but not written yet, because what follows decides about them; start is -1 without any.</summary>
    private int _heldStart = -1;
    private int _heldEnd;
    private bool _heldHasLineFeed;

    /// <summary>The level that the held blanks stand in.</summary>
    private int _heldLevel;

    /// <summary>Whether nothing was gathered but blanks around line feeds.</summary>
    public bool IsEmpty => _level == 0 && _levels[0].Count == 0 && (_heldStart < 0 || _heldHasLineFeed);

    public void Begin()
    {
        _level = 0;
        _levels[0].Clear();
        _previous = '\n';
        _heldStart = -1;
    }

    public ImmutableArray<Inline> Finish()
    {
        WriteHeld('\n');
        return [.. _levels[0]];
    }

    /// <summary>What is gathered from now on stands inside a further element.</summary>
    public void Open()
    {
        _level++;
        if (_level == _levels.Count)
        {
            _levels.Add([]);
        }

        _levels[_level].Clear();
    }

    /// <summary>What was gathered since the last <see cref="Open"/>.</summary>
    public ImmutableArray<Inline> Close()
    {
        // Blanks before the end tag without a line feed belong inside; the others wait for what follows the element.
        if (_heldStart >= 0 && _heldLevel == _level)
        {
            if (_heldHasLineFeed)
            {
                _heldLevel--;
            }
            else
            {
                WriteHeld('\n');
            }
        }

        return [.. _levels[_level--]];
    }

    public void Add(Inline inline) => _levels[_level].Add(inline);

    public void AddLineBreak(SourceSpan span)
    {
        WriteHeld('\n');
        Add(new LineBreak(span));
        _previous = '\n';
    }

    /// <summary>Adds the markup's text from <paramref name="start"/> to <paramref name="end"/>, one run an origin.</summary>
    public void AddText(int start, int end)
    {
        while (start < end)
        {
            var stretchEnd = source.GetStretch(start, end, out var segment);
            if (segment is { IsValue: true } value && IsPlainValue(start, stretchEnd))
            {
                WriteHeld(source.Text[start]);
                Add(new TextRun(value.Span, source.Text[start..stretchEnd]));
                _previous = source.Text[stretchEnd - 1];
            }
            else
            {
                AddStretch(start, stretchEnd, segment);
            }

            start = stretchEnd;
        }
    }

    /// <summary>Whether nothing in a value must be decoded or broken: the common case.</summary>
    private bool IsPlainValue(int start, int end) =>
        MarkupCharacters.CountPlain(source.Text, start, end, withBlanks: true) == end - start;

    private void AddStretch(int start, int end, SourceMapSegment? segment)
    {
        var text = source.Text;
        var isValue = segment is { IsValue: true };
        var runStart = start;
        var offset = start;
        while (offset < end)
        {
            var blanks = CountBlanks(offset, end, isValue, out var hasLineFeed);
            if (blanks > 0)
            {
                Hold(offset, offset + blanks, hasLineFeed);
                offset += blanks;
                continue;
            }

            var plain = MarkupCharacters.CountPlain(text, offset, end, withBlanks: isValue);
            if (plain > 0)
            {
                runStart = Continue(segment, runStart, offset, text[offset]);
                _run.Append(text, offset, plain);
                offset += plain;
                _previous = text[offset - 1];
                continue;
            }

            var character = MarkupCharacters.Decode(text, ref offset);
            if (MarkupCharacters.IsLineBreak(character.Value))
            {
                FlushRun(segment, runStart, offset);
                AddLineBreak(GetSpan(segment, offset - 1, offset));
                runStart = offset;
            }
            else
            {
                var units = character.ToString();
                runStart = Continue(segment, runStart, offset - 1, units[0]);
                _run.Append(units);
                _previous = units[^1];
            }
        }

        FlushRun(segment, runStart, _heldStart >= start ? _heldStart : end);
    }

    /// <summary>
    /// White space here: any in the template's text; in a value that is markup only a run with a raw line feed, because a
    /// line feed of the data arrives as a line separator.
    /// </summary>
    private int CountBlanks(int start, int end, bool isValue, out bool hasLineFeed)
    {
        var text = source.Text;
        var offset = start;
        hasLineFeed = false;
        while (offset < end && MarkupCharacters.IsBlank(text[offset]))
        {
            hasLineFeed |= text[offset] is '\n' or '\r';
            offset++;
        }

        return isValue && !hasLineFeed ? 0 : offset - start;
    }

    private void Hold(int start, int end, bool hasLineFeed)
    {
        if (_heldStart < 0)
        {
            (_heldStart, _heldHasLineFeed, _heldLevel) = (start, false, _level);
        }

        _heldEnd = end;
        _heldHasLineFeed |= hasLineFeed;
    }

    /// <summary>Writes blanks held inside the current run into it, others into a run of their own; returns the run's start.</summary>
    private int Continue(SourceMapSegment? segment, int runStart, int offset, char next)
    {
        if (_heldStart < 0)
        {
            return runStart;
        }

        if (_run.Length == 0)
        {
            WriteHeld(next);
            return offset;
        }

        if (_heldHasLineFeed)
        {
            if (NeedsBlank(_previous, next))
            {
                _run.Append(' ');
            }
        }
        else
        {
            _run.Append(source.Text, _heldStart, _heldEnd - _heldStart);
        }

        _heldStart = -1;
        return runStart;
    }

    private void FlushRun(SourceMapSegment? segment, int start, int end)
    {
        if (_run.Length > 0)
        {
            Add(new TextRun(GetSpan(segment, start, end), _run.ToString()));
            _run.Clear();
        }
    }

    /// <summary>Decides about the held blanks, now that the character after them is known.</summary>
    private void WriteHeld(char next)
    {
        if (_heldStart < 0)
        {
            return;
        }

        var blank = !_heldHasLineFeed ? source.Text[_heldStart.._heldEnd] : NeedsBlank(_previous, next) ? " " : "";
        if (blank.Length > 0)
        {
            _levels[_heldLevel].Add(new TextRun(source.GetSpan(_heldStart, _heldEnd), blank));
            _previous = ' ';
        }

        _heldStart = -1;
    }

    /// <summary>A line feed of the template parts words of Latin letters; Chinese is written without blanks.</summary>
    private static bool NeedsBlank(char previous, char next) =>
        !ChineseText.WritesWithoutBlanks(previous) && !ChineseText.WritesWithoutBlanks(next);

    private static SourceSpan GetSpan(SourceMapSegment? segment, int start, int end) =>
        segment is { } found ? MarkupSource.GetSpan(found, start, end) : default;
}
