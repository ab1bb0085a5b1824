using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>Running text in Markdown: a blank line separates paragraphs.</summary>
/// <param name="Blocks">One for a text, one an element for a list of texts; each holds one or more paragraphs.</param>
public sealed record Prose(ImmutableArray<PrintedText> Blocks)
{
    public static Prose Empty { get; } = new([]);

    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>All blocks as one Markdown text.</summary>
    public string Markdown => Blocks.Length == 1
        ? Blocks[0].Text
        : string.Join("\n\n", Blocks.Select(block => block.Text));

    /// <inheritdoc />
    public override string ToString() => Markdown;
}
