using System.Collections.Immutable;

namespace Publisher.Import.Reading.Word;

/// <summary>A paragraph of a Word file as printed.</summary>
/// <param name="Text">Its words, an automatic number before them; line breaks are <c>\n</c>.</param>
internal sealed record WordParagraph(string Text)
{
    /// <summary>The outline level from 1, or 0 for running text.</summary>
    public int Level { get; init; }

    /// <summary>The first words that are bold; equal when there are none.</summary>
    public (int Start, int End) Bold { get; init; }

    public ImmutableArray<string> Bookmarks { get; init; } = [];
}
