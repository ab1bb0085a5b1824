namespace Publisher.Import.Recognition.Bare;

/// <summary>Which blanks inside a file's prose mean nothing: the extracting program puts them wherever it sees a gap.</summary>
/// <param name="AtBorders">Blanks between Han characters and digits or letters are the program's.</param>
/// <param name="Anywhere">So are those between Han characters.</param>
internal sealed record BlankHabits(bool AtBorders, bool Anywhere)
{
    /// <summary>Fewer borders show no habit.</summary>
    private const int FewestBorders = 3;

    /// <summary>Of a hundred borders so many have blanks in a text with the habit.</summary>
    private const int UsualAtBorders = 25;

    /// <summary>Of a hundred Han characters so many have blanks behind them in a text with the habit.</summary>
    private const int UsualAnywhere = 5;

    public static BlankHabits None { get; } = new(AtBorders: false, Anywhere: false);

    /// <param name="lines">Lines outside of tables, where blanks do not part cells.</param>
    /// <param name="known">Borders in words that the form knows, and how many of them have blanks.</param>
    public static BlankHabits Of(IEnumerable<string> lines, (int All, int Blank) known)
    {
        var (borders, blankBorders, neighbours, blankNeighbours) = (known.All, known.Blank, 0, 0);
        foreach (var line in lines)
        {
            for (var i = 0; i + 1 < line.Length; i++)
            {
                if (line[i] == ' ')
                {
                    continue;
                }

                var isBlank = line[i + 1] == ' ' && i + 2 < line.Length && line[i + 2] != ' ';
                var next = isBlank ? line[i + 2] : line[i + 1];
                if (CharacterWidth.IsHan(line[i]) && CharacterWidth.IsHan(next))
                {
                    neighbours++;
                    blankNeighbours += isBlank ? 1 : 0;
                }
                else if (IsLetterBorder(line[i], next))
                {
                    borders++;
                    blankBorders += isBlank ? 1 : 0;
                }
            }
        }

        return new BlankHabits(
            borders >= FewestBorders && blankBorders * 100 >= borders * UsualAtBorders,
            blankNeighbours * 100 >= Math.Max(neighbours, 100) * UsualAnywhere);
    }

    /// <summary>Whether a blank between the two is to be left out.</summary>
    public bool IsArtefact(char before, char after) =>
        (AtBorders && CharacterWidth.IsBorder(before, after))
        || (Anywhere && CharacterWidth.Of(before) == 2 | CharacterWidth.Of(after) == 2);

    private static bool IsLetterBorder(char a, char b) =>
        (CharacterWidth.IsHan(a) && char.IsAsciiLetterOrDigit(b)) || (char.IsAsciiLetterOrDigit(a) && CharacterWidth.IsHan(b));
}
