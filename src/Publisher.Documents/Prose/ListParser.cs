using Markdig.Parsers;

namespace Publisher.Documents.Prose;

/// <summary>Lists; a line of nothing but dashes or stars is text, not a rule across the page and not an empty list.</summary>
internal sealed class ListParser : ListBlockParser
{
    public ListParser()
    {
        ItemParsers.Clear();
        ItemParsers.Add(new BulletParser());
        ItemParsers.Add(new NumberParser());
    }

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.Line.AsSpan().ContainsAnyExcept("-*+ \t") ? base.TryOpen(processor) : BlockState.None;
}
