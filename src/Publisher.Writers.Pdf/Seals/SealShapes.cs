using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Seals;

/// <summary>The lines of a seal.</summary>
internal static class SealShapes
{
    /// <summary>A quarter of a circle as a Bézier curve.</summary>
    private const double Kappa = 0.5522847498;

    /// <summary>Strokes a circle around (<paramref name="centre"/>, <paramref name="centre"/>).</summary>
    public static void Circle(PdfTokenWriter content, double centre, double radius)
    {
        Point(content, centre + radius, centre);
        content.Operator("m"u8);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var (cosine, sine) = (Math.Cos(quarter * Math.PI / 2), Math.Sin(quarter * Math.PI / 2));
            foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(1, Kappa), (Kappa, 1), (0, 1)])
            {
                Point(content, centre + (radius * ((x * cosine) - (y * sine))), centre + (radius * ((x * sine) + (y * cosine))));
            }

            content.Operator("c"u8);
        }

        content.Operator("s"u8);
    }

    /// <summary>Fills a star with five points, one upwards.</summary>
    public static void Star(PdfTokenWriter content, double centre, double radius)
    {
        const int Corners = 10;
        var inner = radius * Math.Sin(Math.PI / 10) / Math.Sin(7 * Math.PI / 10);
        for (var corner = 0; corner < Corners; corner++)
        {
            var angle = (Math.PI / 2) + (corner * 2 * Math.PI / Corners);
            var length = corner % 2 == 0 ? radius : inner;
            Point(content, centre + (length * Math.Cos(angle)), centre + (length * Math.Sin(angle)));
            content.Operator(corner == 0 ? "m"u8 : "l"u8);
        }

        content.Operator("f"u8);
    }

    private static void Point(PdfTokenWriter content, double x, double y)
    {
        content.Number(x);
        content.Number(y);
    }
}
