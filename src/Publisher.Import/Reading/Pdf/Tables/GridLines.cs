namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>The places of a table's lines in one direction, ascending.</summary>
internal static class GridLines
{
    /// <summary>Lines nearer than this are one that was not drawn quite straight, in points.</summary>
    public const double Snap = 2.5;

    /// <summary>The places of some lines, and of the ends of those that cross them where the table is open at its side.</summary>
    public static double[] Of(IEnumerable<Rule> lines, IReadOnlyCollection<Rule> crossing)
    {
        var places = lines.Select(line => line.At)
            .Append(crossing.Min(line => line.From))
            .Append(crossing.Max(line => line.To))
            .Order();
        var distinct = new List<double>();
        foreach (var place in places)
        {
            if (distinct.Count == 0 || place - distinct[^1] > Snap)
            {
                distinct.Add(place);
            }
        }

        return [.. distinct];
    }

    /// <summary>The band between two lines that a place is in; -1 outside.</summary>
    public static int Band(double[] lines, double place)
    {
        var found = Array.BinarySearch(lines, place);
        var band = found >= 0 ? found : ~found - 1;
        return band >= 0 && band < lines.Length - 1 ? band : -1;
    }

    /// <summary>The line at a place.</summary>
    public static int Nearest(double[] lines, double place)
    {
        var nearest = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (Math.Abs(lines[i] - place) < Math.Abs(lines[nearest] - place))
            {
                nearest = i;
            }
        }

        return nearest;
    }
}
