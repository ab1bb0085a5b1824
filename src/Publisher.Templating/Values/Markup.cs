using Publisher.Text.Sources;

namespace Publisher.Templating.Values;

/// <summary>
/// Text that is markup already (rendered Markdown, captured output, an include): printed without escaping, with its own map.
/// </summary>
public sealed record Markup(string Text, SourceMap Map)
{
    public static Markup Empty { get; } = new("", SourceMap.Empty);

    /// <inheritdoc />
    public override string ToString() => Text;
}
