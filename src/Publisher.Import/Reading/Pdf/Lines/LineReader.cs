using System.Text;
using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>Makes words of the glyphs of a line.</summary>
/// <param name="blanks">Which blanks are words' own.</param>
internal sealed class LineReader(BlankRule blanks)
{
    /// <summary>A gap that parts two texts of a line, in font sizes.</summary>
    private const double PartingGap = 2.5;

    /// <summary>A gap between letters that is a blank which was not painted, in font sizes.</summary>
    private const double WordGap = 0.18;

    /// <summary>The same between other characters: lines stretch to both edges.</summary>
    private const double WideGap = 1.2;

    /// <summary>The texts of a line, parted at wide gaps.</summary>
    public List<PrintedLine> ReadParts(List<PlacedGlyph> line)
    {
        var parts = new List<PrintedLine>();
        var start = 0;
        var usual = UsualGap(line);
        var last = -1;
        for (var i = 0; i < line.Count; i++)
        {
            if (Characters.IsBlank(line[i].Text))
            {
                continue;
            }

            if (last >= 0 && i == last + 1 && line[i].Left - line[last].Right is var gap
                && gap > PartingGap * Math.Max(line[i].Size, line[last].Size) && gap > 4 * usual)
            {
                Add(parts, line[start..i]);
                start = i;
            }

            last = i;
        }

        Add(parts, line[start..]);
        return parts;
    }

    /// <summary>The line as one text; null when there is nothing to be seen.</summary>
    public PrintedLine? Read(List<PlacedGlyph> line)
    {
        var first = line.FindIndex(glyph => !Characters.IsBlank(glyph.Text));
        if (first < 0)
        {
            return null;
        }

        var text = new StringBuilder(line.Count + 2);
        var (usual, last, bold) = (UsualGap(line), -1, (Start: -1, End: -1));
        var isArtifact = true;
        for (var i = 0; i < line.Count; i++)
        {
            var glyph = line[i];
            if (Characters.IsBlank(glyph.Text))
            {
                if (!IsNobodys(line, last, i))
                {
                    text.Append(glyph.Text);
                }

                continue;
            }

            if (last >= 0 && last == i - 1 && IsGap(line[last], glyph, usual))
            {
                text.Append(' ');
            }

            if (glyph.IsBold && (bold.Start < 0 || bold.End == text.Length))
            {
                bold = (bold.Start < 0 ? text.Length : bold.Start, text.Length + glyph.Text.Length);
            }

            text.Append(glyph.Text);
            isArtifact &= glyph.IsArtifact;
            last = i;
        }

        return new PrintedLine(text.ToString(), line[first].Left, line[last].Right, BaselineOf(line, out var size), size)
        {
            FirstUnit = UnitWidth.OfFirst(line, first),
            LastWord = UnitWidth.OfLastWord(line, last),
            Bold = bold.Start < 0 ? default : bold,
            IsArtifact = isArtifact,
        };
    }

    private void Add(List<PrintedLine> parts, List<PlacedGlyph> glyphs)
    {
        if (Read(glyphs) is { } part)
        {
            parts.Add(part);
        }
    }

    private bool IsNobodys(List<PlacedGlyph> line, int last, int blank) =>
        last == blank - 1 && last >= 0 && blank + 1 < line.Count && !Characters.IsBlank(line[blank + 1].Text)
        && blanks.IsNobodys(line[last], line[blank + 1]);

    private static bool IsGap(in PlacedGlyph before, in PlacedGlyph after, double usual)
    {
        var gap = after.Left - before.Right;
        var size = Math.Max(before.Size, after.Size);
        return Characters.IsWordPart(before.Text[^1]) && Characters.IsWordPart(after.Text[0])
            ? gap > WordGap * size && gap > 2 * usual
            : gap > WideGap * size && gap > 3 * usual;
    }

    /// <summary>The gap that half of the glyphs have behind them; wide in a line that is stretched or spaced out.</summary>
    private static double UsualGap(List<PlacedGlyph> line)
    {
        var gaps = new List<double>(line.Count);
        for (var i = 1; i < line.Count; i++)
        {
            gaps.Add(Math.Max(0, line[i].Left - line[i - 1].Right));
        }

        gaps.Sort();
        return gaps.Count < 3 ? 0 : gaps[gaps.Count / 2];
    }

    /// <summary>The baseline and the size that most glyphs have.</summary>
    private static double BaselineOf(List<PlacedGlyph> line, out double size)
    {
        var largest = line.Where(glyph => !Characters.IsBlank(glyph.Text))
            .GroupBy(glyph => (Size: Math.Round(glyph.Size, 1), Baseline: Math.Round(glyph.Baseline, 1)))
            .MaxBy(group => group.Count())!;
        size = largest.Key.Size;
        return largest.Key.Baseline;
    }
}
