using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>A single value. It stays text: <c>1E5</c>, <c>0123</c>, <c>12:30</c>, <c>no</c> and <c>0.50</c> are what was typed.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
/// <param name="Style">How it was typed.</param>
/// <param name="Span">Where it was typed, quotes included.</param>
public sealed record DataScalar(string Text, DataScalarStyle Style, SourceSpan Span) : DataNode(Span)
{
    /// <summary>Nothing was typed, or a plain <c>null</c> or <c>~</c>: as good as leaving the key out.</summary>
    public bool IsNull => Style == DataScalarStyle.Plain && (Text is "" or "null" or "~");
}
