using System.Collections.Immutable;
using System.Globalization;
using Publisher.Documents.Blocks;

namespace Publisher.Documents.Outline;

/// <summary>All headings of a document in reading order, each with the one anchor that every format uses.</summary>
public sealed record DocumentOutline(ImmutableArray<OutlineEntry> Entries)
{
    public static DocumentOutline Of(Document document)
    {
        var headings = new List<Heading>();
        Collect(document.Blocks, headings);
        var entries = headings.Select((heading, index) => new OutlineEntry(
            heading,
            heading.Id ?? string.Create(CultureInfo.InvariantCulture, $"_Heading_{index + 1:D10}"),
            PlainText.Of(heading.Inlines).Replace('\n', ' ')));
        return new DocumentOutline([.. entries]);
    }

    /// <summary>The entries that <paramref name="contents"/> lists.</summary>
    public IEnumerable<OutlineEntry> For(TableOfContents contents) =>
        Entries.Where(entry => entry.Level >= contents.FirstLevel && entry.Level <= contents.LastLevel);

    private static void Collect(ImmutableArray<Block> blocks, List<Heading> headings)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    headings.Add(heading);
                    break;
                case Section section:
                    Collect(section.Blocks, headings);
                    break;
            }
        }
    }
}
