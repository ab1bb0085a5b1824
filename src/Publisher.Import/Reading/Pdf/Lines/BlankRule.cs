using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>
/// Decides which blanks are words' own. Word processors set Han characters a quarter of an em apart from letters and digits, and
/// some of them print a blank there that nobody typed (6 月 30 日).
/// </summary>
internal sealed class BlankRule
{
    /// <summary>Wider than the quarter of an em, narrower than any blank of a Chinese font.</summary>
    private const double Narrow = 0.4;

    private int _withBlank;
    private int _without;

    /// <summary>Whether the file prints blanks between nearly all Han characters and the letters beside them.</summary>
    private bool IsArtificial => _withBlank >= 4 && _withBlank > 4 * _without;

    /// <summary>Counts the places of a line where Han characters and letters or digits meet.</summary>
    public void Learn(List<PlacedGlyph> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (Characters.IsBlank(line[i].Text))
            {
                if (i + 1 < line.Count && Meet(line[i - 1].Text, line[i + 1].Text) && IsNarrow(line[i - 1], line[i + 1]))
                {
                    _withBlank++;
                }
            }
            else if (Meet(line[i - 1].Text, line[i].Text))
            {
                _without++;
            }
        }
    }

    /// <summary>Whether one blank between two glyphs is none of the text.</summary>
    public bool IsNobodys(in PlacedGlyph before, in PlacedGlyph after) =>
        IsArtificial && Meet(before.Text, after.Text) && IsNarrow(before, after);

    private static bool IsNarrow(in PlacedGlyph before, in PlacedGlyph after) =>
        after.Left - before.Right < Narrow * Math.Max(before.Size, after.Size);

    private static bool Meet(string before, string after) =>
        before.Length > 0 && after.Length > 0 && Characters.Meet(before[^1], after[0]);
}
