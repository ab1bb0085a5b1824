using System.Runtime.InteropServices;

namespace Publisher.Pdf.Content.Painting;

/// <summary>Collects what is painted within the bounds of a page.</summary>
internal sealed class PaintedPage(PageFrame frame, ContentBudget budget)
{
    /// <summary>The thickest rule, in points: what is thicker is meant as an area.</summary>
    private const double MaxThickness = 3;

    /// <summary>The shortest rule: shorter ones are dots, corners of borders and pieces of drawn letters.</summary>
    private const double MinLength = 1;

    private readonly List<PlacedGlyph> _glyphs = [];
    private readonly List<RuledLine> _lines = [];
    private double _imageArea;

    public int GlyphCount => _glyphs.Count;

    /// <summary>The glyphs painted since <paramref name="start"/>.</summary>
    public Span<PlacedGlyph> GlyphsFrom(int start) => CollectionsMarshal.AsSpan(_glyphs)[start..];

    public void RemoveGlyphsFrom(int start) => _glyphs.RemoveRange(start, _glyphs.Count - start);

    /// <summary>False when the page holds no more.</summary>
    public bool AddGlyph(in PlacedGlyph glyph)
    {
        if (!budget.TakeGlyph())
        {
            return false;
        }

        // Whatever a comparison with NaN says, it is not yes.
        var isShown = Math.Max(glyph.Left, glyph.Right) >= 0
            && Math.Min(glyph.Left, glyph.Right) <= frame.Width
            && glyph.Baseline >= 0
            && glyph.Baseline - glyph.Size <= frame.Height
            && double.IsFinite(glyph.Size);
        if (isShown)
        {
            _glyphs.Add(glyph);
        }

        return true;
    }

    /// <summary>Adds a painted rectangle when it is long and thin; it is cut at the page's edges.</summary>
    public void AddRule(double x0, double y0, double x1, double y1)
    {
        // As thick as it was painted: an area of which the page shows a thin strip is no rule.
        var thickness = Math.Min(Math.Abs(x1 - x0), Math.Abs(y1 - y0));
        var left = Math.Max(Math.Min(x0, x1), 0);
        var right = Math.Min(Math.Max(x0, x1), frame.Width);
        var top = Math.Max(Math.Min(y0, y1), 0);
        var bottom = Math.Min(Math.Max(y0, y1), frame.Height);
        var length = Math.Max(right - left, bottom - top);
        var isShown = left <= right && top <= bottom;
        if (isShown && thickness <= MaxThickness && length >= MinLength && length >= 2 * thickness && budget.TakeRule())
        {
            _lines.Add(new RuledLine(left, top, right, bottom));
        }
    }

    /// <summary>Adds an image, the unit square of its coordinates (ISO 32000-1 §8.9.4).</summary>
    public void AddImage(in Matrix matrix)
    {
        var width = Visible(matrix.E, matrix.A, matrix.C, frame.Width);
        var height = Visible(matrix.F, matrix.B, matrix.D, frame.Height);
        var area = Math.Min(width * height, matrix.AreaScale) / (frame.Width * frame.Height);
        _imageArea += area > 0 ? area : 0;
    }

    public PageContent ToContent()
    {
        var unknown = 0;
        foreach (var glyph in _glyphs)
        {
            unknown += glyph.Text.Contains('\uFFFD', StringComparison.Ordinal) ? 1 : 0;
        }

        // Images over images count twice; nobody needs it finer than "the page is an image".
        return new PageContent(
            frame.Width, frame.Height, [.. _glyphs], [.. _lines], Math.Min(_imageArea, 1), unknown);
    }

    /// <summary>How much of the side from 0 to <paramref name="size"/> two edges from <paramref name="corner"/> span.</summary>
    private static double Visible(double corner, double first, double second, double size)
    {
        var from = corner + Math.Min(first, 0) + Math.Min(second, 0);
        var to = corner + Math.Max(first, 0) + Math.Max(second, 0);
        return Math.Max(Math.Min(to, size) - Math.Max(from, 0), 0);
    }
}
