using System.Globalization;

namespace Publisher.Pipeline.Layouts;

/// <summary>Chinese names of type sizes (字号) and their points, as word processors count them.</summary>
internal static class FontSize
{
    private static readonly (string Name, double Points)[] Names =
    [
        ("初号", 42), ("小初", 36), ("一号", 26), ("小一", 24), ("二号", 22), ("小二", 18), ("三号", 16), ("小三", 15),
        ("四号", 14), ("小四", 12), ("五号", 10.5), ("小五", 9), ("六号", 7.5), ("小六", 6.5), ("七号", 5.5), ("八号", 5),
    ];

    /// <summary>Reads 三号 or a number of points between 1 and 200.</summary>
    public static bool TryParse(string text, out double points)
    {
        foreach (var (name, value) in Names)
        {
            if (name == text)
            {
                points = value;
                return true;
            }
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out points)
            && points is >= 1 and <= 200;
    }
}
