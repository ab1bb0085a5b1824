using Publisher.Documents.Blocks;

namespace Publisher.Documents.Outline;

/// <summary>A heading as the contents, the outline and the bookmarks see it.</summary>
/// <param name="Heading">The heading itself.</param>
/// <param name="Anchor">Its bookmark's name, PDF named destination and HTML id.</param>
/// <param name="Text">Its words without markup, in one line.</param>
public sealed record OutlineEntry(Heading Heading, string Anchor, string Text)
{
    public int Level => Heading.Level;
}
