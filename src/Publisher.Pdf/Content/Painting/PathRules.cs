namespace Publisher.Pdf.Content.Painting;

/// <summary>Finds the rules in painted paths.</summary>
internal static class PathRules
{
    /// <summary>How far from level or upright a line may end, in points.</summary>
    private const double Tolerance = 0.3;

    /// <summary>A thin area with more corners is drawn lettering, not a rule.</summary>
    private const int MaxCorners = 16;

    /// <summary>Every straight part of a stroked path that is level or upright.</summary>
    /// <param name="page">Receives the rules.</param>
    /// <param name="path">The path.</param>
    /// <param name="width">The pen's extent from left to right, on the page.</param>
    /// <param name="height">The pen's extent from top to bottom.</param>
    public static void AddStrokes(PaintedPage page, ReadOnlySpan<PathPoint> path, double width, double height)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i].Step != PathStep.Line)
            {
                continue;
            }

            var (from, to) = (path[i - 1], path[i]);
            var (across, down) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
            if (down <= Tolerance && across > 10 * down)
            {
                var middle = (from.Y + to.Y) / 2;
                page.AddRule(from.X, middle - (height / 2), to.X, middle + (height / 2));
            }
            else if (across <= Tolerance && down > 10 * across)
            {
                var middle = (from.X + to.X) / 2;
                page.AddRule(middle - (width / 2), from.Y, middle + (width / 2), to.Y);
            }
        }
    }

    /// <summary>Every filled subpath that is thin, and the sides of frames: rectangles with rectangular holes.</summary>
    public static void AddFills(PaintedPage page, ReadOnlySpan<PathPoint> path, bool isEvenOdd)
    {
        PathBox? before = null;
        for (var start = 0; start < path.Length;)
        {
            var end = start + 1;
            while (end < path.Length && path[end].Step != PathStep.Begin)
            {
                end++;
            }

            var box = PathBox.Of(path[start..end]);
            if (!box.HasCurves && end - start <= MaxCorners)
            {
                page.AddRule(box.Left, box.Top, box.Right, box.Bottom);
            }

            if (before is { IsRectangle: true } other && box.IsRectangle && (isEvenOdd || other.IsClockwise != box.IsClockwise))
            {
                AddFrame(page, other, box);
            }

            before = box;
            start = end;
        }
    }

    private static void AddFrame(PaintedPage page, in PathBox first, in PathBox second)
    {
        var (outer, inner) = first.Contains(second) ? (first, second) : (second, first);
        if (outer.Contains(inner))
        {
            page.AddRule(outer.Left, outer.Top, outer.Right, inner.Top);
            page.AddRule(outer.Left, inner.Bottom, outer.Right, outer.Bottom);
            page.AddRule(outer.Left, outer.Top, inner.Left, outer.Bottom);
            page.AddRule(inner.Right, outer.Top, outer.Right, outer.Bottom);
        }
    }
}
