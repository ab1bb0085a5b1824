using Markdig.Parsers;

namespace Publisher.Documents.Prose;

/// <summary>A bullet that words follow; <c>-</c> alone in a line is text.</summary>
internal sealed class BulletParser : UnorderedListItemParser
{
    /// <inheritdoc />
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result) && !state.Line.IsEmptyOrWhitespace();
}
