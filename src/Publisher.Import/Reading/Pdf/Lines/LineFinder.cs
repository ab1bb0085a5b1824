using System.Runtime.InteropServices;
using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>Sorts glyphs into lines by their baselines.</summary>
internal static class LineFinder
{
    /// <summary>How far from a line's baseline glyphs still stand in it, in font sizes: raised and lowered ones do.</summary>
    private const double Reach = 0.5;

    /// <summary>The glyphs of each line from left to right, the lines from top to bottom.</summary>
    public static List<List<PlacedGlyph>> Find(List<PlacedGlyph> glyphs)
    {
        var order = CollectionsMarshal.AsSpan(glyphs);
        order.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var lines = new List<List<PlacedGlyph>>();
        var (baseline, size) = (0.0, 0.0);
        foreach (var glyph in order)
        {
            if (lines.Count == 0 || glyph.Baseline - baseline > Reach * Math.Max(size, glyph.Size))
            {
                lines.Add([]);
                (baseline, size) = (glyph.Baseline, 0);
            }

            lines[^1].Add(glyph);
            if (glyph.Size > size)
            {
                // A raised glyph comes first, and the line's own baseline after it.
                (baseline, size) = (glyph.Baseline, glyph.Size);
            }
        }

        foreach (var line in lines)
        {
            SortFromLeft(line);
        }

        return lines;
    }

    /// <summary>
    /// Glyphs of the same place keep the order in which they were painted. A glyph that was painted twice, a little to the side,
    /// is a bold one of a printer driver.
    /// </summary>
    private static void SortFromLeft(List<PlacedGlyph> line)
    {
        var sorted = line.Index().OrderBy(entry => entry.Item.Left).ThenBy(entry => entry.Index).Select(entry => entry.Item).ToList();
        line.Clear();
        foreach (var glyph in sorted)
        {
            if (line.Count > 0 && line[^1] is var last && last.Text == glyph.Text
                && glyph.Left - last.Left < 0.2 * glyph.Size && Math.Abs(glyph.Baseline - last.Baseline) < 0.1 * glyph.Size
                && glyph.Right - glyph.Left > 0.25 * glyph.Size)
            {
                line[^1] = last with { IsBold = true };
            }
            else
            {
                line.Add(glyph);
            }
        }
    }
}
