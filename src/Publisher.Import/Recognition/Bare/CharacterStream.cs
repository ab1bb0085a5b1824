using System.Text;

namespace Publisher.Import.Recognition.Bare;

/// <summary>The characters of some lines one after the other, without blanks, with what stands before each.</summary>
internal sealed class CharacterStream
{
    private readonly Gap[] _gaps;
    private readonly int[] _lines;
    private readonly Dictionary<int, string> _blanks = [];

    public CharacterStream(IReadOnlyList<BareLine> lines, BlankHabits habits)
    {
        Habits = habits;
        var text = new StringBuilder();
        var gaps = new List<Gap>();
        var numbers = new List<int>();
        foreach (var line in lines)
        {
            var gap = line.StartsPage ? Gap.Page : line.IsApart ? Gap.Empty : Gap.Line;
            for (var i = 0; i < line.Words.Length; i++)
            {
                var c = line.Words[i];
                if (char.IsWhiteSpace(c) || c == '\u200B')
                {
                    gap = gap == Gap.None ? Gap.Blank : gap;
                    continue;
                }

                if (gap == Gap.Blank)
                {
                    var words = line.Words.AsSpan(0, i);
                    _blanks.Add(text.Length, line.Words[words.TrimEnd().Length..i]);
                }

                text.Append(c);
                gaps.Add(gap);
                numbers.Add(line.Number);
                gap = Gap.None;
            }
        }

        gaps.Add(Gap.Empty);
        Text = text.ToString();
        Normal = LabelText.Normalise(Text);
        (_gaps, _lines) = ([.. gaps], [.. numbers]);
    }

    public BlankHabits Habits { get; }

    public string Text { get; }

    /// <summary>The same with full-width signs as half-width ones.</summary>
    public string Normal { get; }

    public int Length => Text.Length;

    public Gap GapBefore(int at) => _gaps[at];

    /// <summary>The number of the line that a character stands in.</summary>
    public int LineOf(int at) => _lines.Length == 0 ? 0 : _lines[Math.Min(at, _lines.Length - 1)];

    /// <summary>Whether a cell may begin or end before a character.</summary>
    public bool IsBoundary(int at) => _gaps[at] != Gap.None;

    /// <summary>The words of a cell: its lines joined, without the blanks that are the program's.</summary>
    public string Join(int start, int end)
    {
        var words = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (i > start && NeedsBlank(i))
            {
                words.Append(_blanks.GetValueOrDefault(i, " "));
            }

            words.Append(Text[i]);
        }

        return words.ToString();
    }

    /// <summary>Whether there are blanks before a character that are the program's.</summary>
    public bool HasArtefact(int at) => _gaps[at] == Gap.Blank && Habits.IsArtefact(Text[at - 1], Text[at]);

    private bool NeedsBlank(int at)
    {
        var (before, after) = (Text[at - 1], Text[at]);
        return _gaps[at] switch
        {
            Gap.None => false,
            Gap.Blank => !Habits.IsArtefact(before, after),
            // Latin words are never broken without a sign.
            _ => char.IsAsciiLetter(before) && char.IsAsciiLetterLower(after),
        };
    }
}
