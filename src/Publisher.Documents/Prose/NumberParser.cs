using Markdig.Parsers;

namespace Publisher.Documents.Prose;

/// <summary>A number that words follow; <c>1.</c> alone in a line is text.</summary>
internal sealed class NumberParser : NumberedListItemParser
{
    /// <inheritdoc />
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result) && !state.Line.IsEmptyOrWhitespace();
}
