using System.Text;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The output so far, with the place that each stretch of it came from.</summary>
internal sealed class OutputBuffer
{
    /// <summary>In chunks: growing one large array would leave garbage that only a full collection takes away.</summary>
    private readonly StringBuilder _text = new();

    private SourceMapSegment[] _segments = new SourceMapSegment[32];
    private int _segmentCount;

    public int Length => _text.Length;

    /// <summary>Appends text that came from <paramref name="origin"/>.</summary>
    /// <param name="isValue">Whether it is a printed value and not the template's own text.</param>
    public void Append(ReadOnlySpan<char> text, SourceSpan origin, bool isValue)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (!origin.IsNone)
        {
            Add(new SourceMapSegment(Length, text.Length, origin, isValue));
        }

        _text.Append(text);
    }

    public string GetText() => _text.ToString();

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
