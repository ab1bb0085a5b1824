namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>Paper is measured in millimetres, type in points.</summary>
internal static class Millimetres
{
    public static double ToPoints(this double millimetres) => millimetres * 72 / 25.4;
}
