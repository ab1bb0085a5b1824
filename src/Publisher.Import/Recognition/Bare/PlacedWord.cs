namespace Publisher.Import.Recognition.Bare;

/// <summary>A word that the form knows, in one piece or broken over several.</summary>
/// <param name="Key">What it means.</param>
/// <param name="Pieces">Its pieces from above.</param>
internal sealed record PlacedWord(string Key, List<PlacedPiece> Pieces)
{
    public int Top { get; } = Pieces[0].Line;

    public int Bottom { get; } = Pieces[^1].Line;

    public int Start { get; } = Pieces.Min(piece => piece.Start);

    public int End { get; } = Pieces.Max(piece => piece.End);

    public double Centre => (Start + End) / 2.0;

    public double Middle => (Top + Bottom) / 2.0;
}
