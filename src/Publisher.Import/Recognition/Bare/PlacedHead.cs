namespace Publisher.Import.Recognition.Bare;

/// <summary>The head of an indicator table whose cells have places.</summary>
/// <param name="Columns">The heads from the left.</param>
internal sealed record PlacedHead(List<PlacedWord> Columns)
{
    private const int FewestColumns = 4;

    /// <summary>Heads that a narrow cell breaks reach over so many lines.</summary>
    private const int MostLines = 5;

    public int Top { get; } = Columns.Min(column => column.Top);

    public int Bottom { get; } = Columns.Max(column => column.Bottom);

    /// <summary>All heads from above; a table that goes on on the next page repeats its head.</summary>
    public static List<PlacedHead> FindAll(List<List<PlacedPiece>> lines, PlacedWords words)
    {
        var heads = new List<PlacedHead>();
        var columns = new List<PlacedWord>();
        foreach (var word in words.FindAll(lines, 0, lines.Count).OrderBy(word => word.Top))
        {
            if (columns.Count > 0 && (word.Bottom - columns[0].Top >= MostLines || columns.Exists(known => known.Key == word.Key)))
            {
                Close(columns, heads);
            }

            columns.Add(word);
        }

        Close(columns, heads);
        return heads;
    }

    private static void Close(List<PlacedWord> columns, List<PlacedHead> heads)
    {
        if (columns.Count >= FewestColumns)
        {
            heads.Add(new PlacedHead([.. columns.OrderBy(column => column.Start)]));
        }

        columns.Clear();
    }
}
