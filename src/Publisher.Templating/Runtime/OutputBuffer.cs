using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The output so far, with the place that each stretch of it came from.</summary>
internal sealed class OutputBuffer
{
    private readonly List<SourceMapSegment> _segments = [];
    private char[] _characters = new char[1024];

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
            Array.Resize(ref _characters, (int)Math.Min(Array.MaxLength, Math.Max(Length + text.Length, 2L * _characters.Length)));
        }

        text.CopyTo(_characters.AsSpan(Length));
        if (!origin.IsNone)
        {
            _segments.Add(new SourceMapSegment(Length, text.Length, origin, isValue));
        }

        Length += text.Length;
    }

    public string GetText() => new(_characters, 0, Length);

    public SourceMap GetMap() => _segments.Count == 0 ? SourceMap.Empty : new SourceMap(_segments);

    public Markup ToMarkup() => Length == 0 ? Markup.Empty : new Markup(GetText(), GetMap());
}
