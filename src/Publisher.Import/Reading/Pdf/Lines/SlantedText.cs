using System.Collections.Immutable;
using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>Takes words that are printed aslant or upright out of a page: watermarks and stamps, which no line of text is.</summary>
internal static class SlantedText
{
    /// <summary>So many glyphs make a direction.</summary>
    private const int Fewest = 3;

    /// <summary>How much a baseline rises or falls from glyph to glyph, in font sizes.</summary>
    private const double Rise = 0.15;

    /// <summary>The glyphs of level lines, and the words of the others.</summary>
    public static (List<PlacedGlyph> Level, List<string> Slanted) Part(ImmutableArray<PlacedGlyph> glyphs)
    {
        var (level, slanted) = (new List<PlacedGlyph>(glyphs.Length), new List<string>());
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && Continues(glyphs[end - 1], glyphs[end])
                && (end - start < 2 || IsStraight(glyphs[end - 2], glyphs[end - 1], glyphs[end])))
            {
                end++;
            }

            if (end - start >= Fewest)
            {
                slanted.Add(string.Concat(glyphs[start..end].Select(glyph => glyph.Text)));
            }
            else
            {
                // The last glyph may begin a slanted line of its own.
                end = start + 1;
                level.Add(glyphs[start]);
            }

            start = end;
        }

        return (level, slanted);
    }

    /// <summary>Whether a glyph is painted where the one before ends, but higher or lower.</summary>
    private static bool Continues(in PlacedGlyph before, in PlacedGlyph after)
    {
        var (size, step) = (before.Size, after.Left - before.Left);
        var rise = Math.Abs(after.Baseline - before.Baseline);
        return rise > Rise * size && rise < 1.5 * size && step > -0.1 * size && step < 1.5 * size && Math.Abs(after.Left - before.Right) < 0.5 * size
            && Math.Abs(after.Size - size) < 0.05 * size;
    }

    private static bool IsStraight(in PlacedGlyph first, in PlacedGlyph second, in PlacedGlyph third) =>
        Math.Abs(third.Baseline - (2 * second.Baseline) + first.Baseline) < 0.6 * first.Size
        && Math.Sign(third.Baseline - second.Baseline) == Math.Sign(second.Baseline - first.Baseline);
}
