namespace Publisher.Text.Sources;

/// <summary>A stretch of generated text and the input it came from.</summary>
/// <param name="Offset">Where it starts in the generated text.</param>
/// <param name="Length">Its length in the generated text.</param>
/// <param name="Span">The input: as long as the stretch when it was copied, of any length when it was computed.</param>
/// <param name="IsValue">Whether it is a printed value (data) and not the template's own text.</param>
public readonly record struct SourceMapSegment(int Offset, int Length, SourceSpan Span, bool IsValue)
{
    public int End => Offset + Length;
}
