using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The output so far, with the place that each stretch of it came from.</summary>
internal sealed class OutputBuffer
{
    private char[] _characters = new char[1024];
    private SourceMapSegment[] _segments = new SourceMapSegment[32];
    private int _segmentCount;

    public int Length { get; private set; }

    /// <summary>Appends text that came from <paramref name="origin"/>.</summary>
    /// <param name="isValue">Whether it is a printed value and not the template's own text.</param>
    public void Append(ReadOnlySpan<char> text, SourceSpan origin, bool isValue)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (Length + text.Length > _characters.Length)
        {
            var larger = new char[Math.Min(Array.MaxLength, Math.Max((long)Length + text.Length, 2L * _characters.Length))];
            Array.Copy(_characters, larger, Length);
            _characters = larger;
        }

        text.CopyTo(_characters.AsSpan(Length));
        if (!origin.IsNone)
        {
            Add(new SourceMapSegment(Length, text.Length, origin, isValue));
        }

        Length += text.Length;
    }

    public string GetText() => new(_characters, 0, Length);

    public SourceMap GetMap() => _segmentCount == 0 ? SourceMap.Empty : new SourceMap(CopySegments(_segmentCount));

    public Markup ToMarkup() => Length == 0 ? Markup.Empty : new Markup(GetText(), GetMap());

    private void Add(SourceMapSegment segment)
    {
        if (_segmentCount == _segments.Length)
        {
            _segments = CopySegments(_segmentCount * 2);
        }

        _segments[_segmentCount++] = segment;
    }

    private SourceMapSegment[] CopySegments(int size)
    {
        var copy = new SourceMapSegment[size];
        Array.Copy(_segments, copy, _segmentCount);
        return copy;
    }
}
