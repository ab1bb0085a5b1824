using System.Buffers;
using Markdig.Parsers;

namespace Publisher.Documents.Prose;

/// <summary>Lists; a line of nothing but dashes, stars or underscores is text, not a rule across the page and not an empty list.</summary>
internal sealed class ListParser : ListBlockParser
{
    /// <summary>What rules across the page are made of (CommonMark §4.1), and the mark of an empty item.</summary>
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-*+_ \t");

    public ListParser()
    {
        ItemParsers.Clear();
        ItemParsers.Add(new BulletParser());
        ItemParsers.Add(new NumberParser());
    }

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.Line.AsSpan().ContainsAnyExcept(RuleSigns) ? base.TryOpen(processor) : BlockState.None;
}
