namespace Publisher.Pdf.Content;

/// <summary>A transformation of coordinates, as rows [A B] [C D] [E F] (ISO 32000-1 §8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>This one first, then <paramref name="next"/>.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>A shift by (x, y) first, then this one.</summary>
    public Matrix Shifted(double x, double y) => this with { E = XOf(x, y), F = YOf(x, y) };

    public double XOf(double x, double y) => (x * A) + (y * C) + E;

    public double YOf(double x, double y) => (x * B) + (y * D) + F;

    /// <summary>How long an upright line of length 1 becomes.</summary>
    public double HeightScale => Math.Sqrt((C * C) + (D * D));

    /// <summary>How long a level line of length 1 becomes.</summary>
    public double WidthScale => Math.Sqrt((A * A) + (B * B));

    /// <summary>How large an area of 1 becomes.</summary>
    public double AreaScale => Math.Abs((A * D) - (B * C));
}
