using System.Text;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Lines that keep the places of their words by blanks.</summary>
internal static class PlacedText
{
    /// <summary>Of a hundred lines of a table so many have wide gaps when blanks place their words.</summary>
    private const int UsualGaps = 25;

    private const string WideGap = "   ";

    public static bool IsPlaced(List<BareLine> lines) =>
        lines.Count(line => line.Words.Contains(WideGap, StringComparison.Ordinal)) * 100 >= lines.Count * UsualGaps;

    /// <summary>
    /// How many places a Han character takes: some programs count two, some one. Whichever makes more pieces begin below each
    /// other is right.
    /// </summary>
    /// <param name="tables">The lines of each table.</param>
    public static Func<char, int> FindPlaces(IEnumerable<List<BareLine>> tables)
    {
        var (narrow, wide) = (0, 0);
        foreach (var lines in tables.Where(IsPlaced))
        {
            narrow += CountAligned(Split(lines, OnePlace));
            wide += CountAligned(Split(lines, CharacterWidth.Of));
        }

        return narrow > wide ? OnePlace : CharacterWidth.Of;
    }

    /// <summary>The pieces of each line.</summary>
    public static List<List<PlacedPiece>> Split(List<BareLine> lines, Func<char, int> places) =>
        [.. lines.Select((line, number) => Split(line.Source.Text.Text, number, places))];

    /// <summary>The words of pieces that stand in one cell.</summary>
    public static string Join(IEnumerable<PlacedPiece> pieces, BlankHabits habits)
    {
        var words = new StringBuilder();
        PlacedPiece? last = null;
        foreach (var piece in pieces)
        {
            if (last is not null && (last.Line == piece.Line
                ? !habits.IsArtefact(last.Words[^1], piece.Words[0])
                : char.IsAsciiLetter(last.Words[^1]) && char.IsAsciiLetterLower(piece.Words[0])))
            {
                words.Append(' ', last.Line == piece.Line ? Math.Max(1, piece.Start - last.End) : 1);
            }

            words.Append(piece.Words);
            last = piece;
        }

        return words.ToString();
    }

    private static int OnePlace(char character) => char.IsLowSurrogate(character) ? 0 : 1;

    private static List<PlacedPiece> Split(string text, int line, Func<char, int> places)
    {
        var pieces = new List<PlacedPiece>();
        var (place, start, from) = (0, -1, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var isBlank = i == text.Length || char.IsWhiteSpace(text[i]) || text[i] == '\u200B';
            if (!isBlank && start < 0)
            {
                (start, from) = (i, place);
            }
            else if (isBlank && start >= 0)
            {
                pieces.Add(new PlacedPiece(line, from, place, text[start..i]));
                start = -1;
            }

            place += i < text.Length ? places(text[i]) : 0;
        }

        return pieces;
    }

    private static int CountAligned(List<List<PlacedPiece>> lines)
    {
        var count = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            foreach (var piece in lines[i].Skip(1))
            {
                count += lines[i - 1].Skip(1).Any(above => above.Start == piece.Start) ? 1 : 0;
            }
        }

        return count;
    }
}
