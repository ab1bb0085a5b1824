namespace Publisher.Import.Reading.Word;

/// <summary>A cell while its row is read.</summary>
internal sealed class WordCell
{
    public int Column { get; init; }

    public int Span { get; set; } = 1;

    /// <summary>The lower part of a cell merged with those above.</summary>
    public bool IsCovered { get; set; }

    /// <summary>The right part of a cell merged with those before, in the manner of old files.</summary>
    public bool IsJoined { get; set; }

    public List<WordBlock> Blocks { get; } = [];

    public bool HasTable => Blocks.Exists(block => block.Table is not null);

    public string Text
    {
        get
        {
            var lines = new List<string>(Blocks.Count);
            foreach (var block in Blocks)
            {
                if (block.Paragraph is { } paragraph)
                {
                    lines.AddRange(paragraph.Text.Split('\n'));
                }
            }

            return CellText.Join(lines);
        }
    }
}
