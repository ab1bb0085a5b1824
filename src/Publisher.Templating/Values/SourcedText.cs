using Publisher.Text.Sources;

namespace Publisher.Templating.Values;

/// <summary>
/// A text from the editor's data that knows its place. To a template it is a string like any other; when it is printed, the
/// source map says where the output came from.
/// </summary>
public sealed record SourcedText(string Text, SourceSpan Span)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
