namespace Publisher.Import.Reading.Word;

/// <summary>A paragraph or a table, in the body or in a cell.</summary>
internal readonly record struct WordBlock
{
    public WordBlock(WordParagraph paragraph) => Paragraph = paragraph;

    public WordBlock(SourceTable table) => Table = table;

    public WordParagraph? Paragraph { get; }

    public SourceTable? Table { get; }
}
