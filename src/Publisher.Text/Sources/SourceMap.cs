namespace Publisher.Text.Sources;

/// <summary>Says for every place of a generated text which input it came from.</summary>
/// <param name="segments">In ascending order of their offsets, without overlap.</param>
public sealed class SourceMap(IReadOnlyList<SourceMapSegment> segments)
{
    public static SourceMap Empty { get; } = new([]);

    public IReadOnlyList<SourceMapSegment> Segments { get; } = segments;

    /// <summary>The segment at <paramref name="offset"/> of the generated text, or null between segments.</summary>
    public SourceMapSegment? FindSegment(int offset)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var segment = Segments[middle];
            if (offset < segment.Offset)
            {
                high = middle - 1;
            }
            else if (offset >= segment.End)
            {
                low = middle + 1;
            }
            else
            {
                return segment;
            }
        }

        return null;
    }

    /// <summary>
    /// The input of the character at <paramref name="offset"/>: the whole value when it was printed from data,
    /// the very character when it is the template's own text, no place when nothing is known.
    /// </summary>
    public SourceSpan Find(int offset)
    {
        if (FindSegment(offset) is not { } segment)
        {
            return default;
        }

        return !segment.IsValue && segment.Length == segment.Span.Length
            ? new SourceSpan(segment.Span.File, segment.Span.Start + (offset - segment.Offset), 1)
            : segment.Span;
    }
}
