namespace Publisher.Import.Reading.Word;

/// <summary>A row while it is read.</summary>
internal sealed class WordRow
{
    public List<WordCell> Cells { get; } = [];

    /// <summary>The grid column where the next cell begins.</summary>
    public int Column { get; set; }

    public bool IsDeleted { get; set; }

    public void Add(WordCell cell)
    {
        if (cell.IsJoined && Cells.Count > 0)
        {
            Cells[^1].Span += cell.Span;
            Cells[^1].Blocks.AddRange(cell.Blocks);
        }
        else
        {
            Cells.Add(cell);
        }

        Column += cell.Span;
    }
}
