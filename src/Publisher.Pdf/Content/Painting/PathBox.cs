namespace Publisher.Pdf.Content.Painting;

/// <summary>What a subpath spans, and whether it is a rectangle.</summary>
internal readonly record struct PathBox(
    double Left, double Top, double Right, double Bottom, bool HasCurves, bool IsRectangle, bool IsClockwise)
{
    private const double Tolerance = 0.01;

    public static PathBox Of(ReadOnlySpan<PathPoint> points)
    {
        var (left, top) = (double.MaxValue, double.MaxValue);
        var (right, bottom) = (double.MinValue, double.MinValue);
        var hasCurves = false;
        var area = 0.0;
        var last = points[^1];
        foreach (var point in points)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (top, bottom) = (Math.Min(top, point.Y), Math.Max(bottom, point.Y));
            hasCurves |= point.Step == PathStep.Curve;
            area += (last.X * point.Y) - (point.X * last.Y);
            last = point;
        }

        var box = new PathBox(left, top, right, bottom, hasCurves, IsRectangle: false, IsClockwise: area > 0);
        return box with { IsRectangle = !hasCurves && box.HasCornersOnly(points) };
    }

    public bool Contains(in PathBox other) =>
        Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;

    /// <summary>Four corners, the first of which may come again at the end.</summary>
    private bool HasCornersOnly(ReadOnlySpan<PathPoint> points)
    {
        if (points.Length is not (4 or 5))
        {
            return false;
        }

        foreach (var point in points)
        {
            if ((Math.Abs(point.X - Left) > Tolerance && Math.Abs(point.X - Right) > Tolerance)
                || (Math.Abs(point.Y - Top) > Tolerance && Math.Abs(point.Y - Bottom) > Tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
