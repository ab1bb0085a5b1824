namespace Publisher.Import.Recognition.Bare;

/// <summary>Words between blanks, with their place on the page.</summary>
/// <param name="Line">The line, counted in the table from 0.</param>
/// <param name="Start">The place of the first character from the left.</param>
/// <param name="End">The place behind the last one.</param>
/// <param name="Words">The words.</param>
internal sealed record PlacedPiece(int Line, int Start, int End, string Words)
{
    public string Normal { get; } = LabelText.Normalise(Words);

    public double Centre => (Start + End) / 2.0;

    public bool IsOver(int start, int end) => Start < end && End > start;
}
