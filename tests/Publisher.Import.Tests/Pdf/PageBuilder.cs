using Publisher.Pdf.Content;

namespace Publisher.Import.Tests.Pdf;

/// <summary>Makes pages by hand: A4, Han characters as wide as they are high, all others half as wide.</summary>
internal sealed class PageBuilder
{
    /// <summary>The text area: 26 Han characters of 16 points.</summary>
    public const double Left = 90;
    public const double Right = Left + (26 * 16);

    private readonly List<PlacedGlyph> _glyphs = [];
    private readonly List<RuledLine> _lines = [];

    public double ImageArea { get; set; }

    public int UnknownGlyphs { get; set; }

    public PageContent ToPage() => new(595, 842, [.. _glyphs], [.. _lines], ImageArea, UnknownGlyphs);

    public static double WidthOf(string text, double size) => text.Sum(c => c < '\u0100' ? size / 2 : size);

    /// <summary>Prints words from a place on; <c>_</c> is a gap of a quarter of an em that nobody typed.</summary>
    public PageBuilder Print(
        double left, double baseline, string text, double size = 16, bool isBold = false, bool isArtifact = false, bool isInvisible = false)
    {
        foreach (var c in text)
        {
            var width = c == '_' ? size / 4 : WidthOf(c.ToString(), size);
            if (c != '_')
            {
                _glyphs.Add(new PlacedGlyph(c.ToString(), left, left + width, baseline, size, isBold, isArtifact, isInvisible));
            }

            left += width;
        }

        return this;
    }

    /// <summary>A blank of a quarter of an em.</summary>
    public PageBuilder PrintBlank(double left, double baseline, double size = 16)
    {
        _glyphs.Add(new PlacedGlyph(" ", left, left + (size / 4), baseline, size, IsBold: false, IsArtifact: false, IsInvisible: false));
        return this;
    }

    /// <summary>Words that rise from left to right by 45 degrees.</summary>
    public PageBuilder Slant(double left, double baseline, string text, double size)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var step = i * size * 0.7;
            _glyphs.Add(new PlacedGlyph(text[i].ToString(), left + step, left + step + (size * 0.7), baseline - step, size, false, false, false));
        }

        return this;
    }

    public PageBuilder Centre(double baseline, string text, double size = 16) =>
        Print(((Left + Right) / 2) - (WidthOf(text, size) / 2), baseline, text, size);

    /// <summary>A paragraph with its first line indented by two characters, 28 points a line.</summary>
    public PageBuilder Paragraph(double baseline, string text)
    {
        var (left, start) = (Left + 32, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (left + WidthOf(text[start..(i + 1)], 16) > Right)
            {
                Print(left, baseline, text[start..i]);
                (left, start, baseline) = (Left, i, baseline + 28);
            }
        }

        return Print(left, baseline, text[start..]);
    }

    public PageBuilder Rule(double left, double top, double right, double bottom)
    {
        _lines.Add(new RuledLine(left, top, right, bottom));
        return this;
    }

    /// <summary>A grid with all of its lines, each cell's drawn for itself, as Word does.</summary>
    public PageBuilder Grid(double[] columns, double[] rows)
    {
        for (var row = 0; row + 1 < rows.Length; row++)
        {
            for (var column = 0; column + 1 < columns.Length; column++)
            {
                Box(columns[column], rows[row], columns[column + 1], rows[row + 1]);
            }
        }

        return this;
    }

    public PageBuilder Box(double left, double top, double right, double bottom) =>
        Rule(left, top, right, top + 0.5).Rule(left, bottom, right, bottom + 0.5)
            .Rule(left, top, left + 0.5, bottom).Rule(right, top, right + 0.5, bottom);

    /// <summary>Lines of 10 points in a cell, 4 points from its edges.</summary>
    public PageBuilder Cell(double left, double top, params ReadOnlySpan<string> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Print(left + 4, top + 12 + (13 * i), lines[i], size: 10);
        }

        return this;
    }
}
