using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>A text exactly as the editor typed it, and as it is printed: blanks, digits and signs untouched.</summary>
/// <param name="Text">The text; line breaks are <c>\n</c>.</param>
/// <param name="Span">Where it was typed. A text that the form's custom supplies has the place it was taken from, or none.</param>
public sealed record PrintedText(string Text, SourceSpan Span)
{
    public static PrintedText Empty { get; } = new("", default);

    /// <summary>Nothing to be seen on paper.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <inheritdoc />
    public override string ToString() => Text;
}
