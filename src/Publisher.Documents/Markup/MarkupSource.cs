using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>
/// The markup being read, and where each stretch of it comes from. Nodes are looked up in reading order, so the segment
/// found last is nearly always the one, or the one before the one, that is asked for next.
/// </summary>
internal sealed class MarkupSource(string text, SourceMap map)
{
    private readonly SourceFile _lines = new("", text);

    private readonly IReadOnlyList<SourceMapSegment> _segments = map.Segments;

    private int _current;

    public string Text { get; } = text;

    /// <summary>The offset of a line and column as <see cref="System.Xml.IXmlLineInfo"/> counts them.</summary>
    public int GetOffset(int line, int column) => _lines.GetOffset(new LinePosition(line, column));

    /// <summary>
    /// The stretch from <paramref name="offset"/> that has one origin, cut at <paramref name="limit"/>; what lies between
    /// two segments has no origin.
    /// </summary>
    public int GetStretch(int offset, int limit, out SourceMapSegment? segment)
    {
        Seek(offset);
        if (_current < _segments.Count && _segments[_current] is var found && found.Offset < limit)
        {
            if (found.Offset > offset)
            {
                segment = null;
                return found.Offset;
            }

            segment = found;
            return Math.Min(found.End, limit);
        }

        segment = null;
        return limit;
    }

    /// <summary>
    /// The input of the characters from <paramref name="start"/> to <paramref name="end"/>: those very characters where the
    /// template's own text was copied, else the whole value.
    /// </summary>
    public SourceSpan GetSpan(int start, int end)
    {
        var stretch = GetStretch(start, Math.Max(end, start + 1), out var segment);
        if (segment is { } found)
        {
            return GetSpan(found, start, Math.Min(end, stretch));
        }

        // A place that no segment covers (the end of the text, say) is shown at what was printed just before it.
        return _current > 0 && _segments[_current - 1].Span is { File: not null } before
            ? new SourceSpan(before.File, before.End, 0)
            : default;
    }

    public static SourceSpan GetSpan(SourceMapSegment segment, int start, int end) =>
        !segment.IsValue && segment.Length == segment.Span.Length
            ? new SourceSpan(segment.Span.File, segment.Span.Start + (start - segment.Offset), end - start)
            : segment.Span;

    /// <summary>Makes the first segment that ends behind <paramref name="offset"/> the current one.</summary>
    private void Seek(int offset)
    {
        while (_current > 0 && _segments[_current - 1].End > offset)
        {
            _current--;
        }

        while (_current < _segments.Count && _segments[_current].End <= offset)
        {
            _current++;
        }
    }
}
