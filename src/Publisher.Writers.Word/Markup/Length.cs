namespace Publisher.Writers.Word.Markup;

/// <summary>Lengths in the whole numbers that WordprocessingML counts in.</summary>
internal static class Length
{
    /// <summary>Twentieths of a point.</summary>
    public static int TwipsOfMillimetres(double millimetres) => Round(millimetres * 1440 / 25.4);

    /// <summary>Twentieths of a point.</summary>
    public static int TwipsOfPoints(double points) => Round(points * 20);

    /// <summary>
    /// A distance between lines or characters in twentieths of a point, rounded down: 22 lines of 28.99 pt fill the
    /// 225 mm of GB/T 9704-2012 §5.2.3 to 0.01 pt, so that a pitch rounded up to 29 pt would leave room for 21.
    /// </summary>
    public static int PitchTwips(double points) => (int)Math.Floor((points * 20) + 0.001);

    public static int HalfPoints(double points) => Round(points * 2);

    public static int EighthPoints(double points) => Round(points * 8);

    public static int HundredthsOfCharacters(double characters) => Round(characters * 100);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
