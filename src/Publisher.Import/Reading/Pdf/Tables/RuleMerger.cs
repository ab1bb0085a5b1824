using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>Makes whole lines of the pieces that programs print: cell by cell, twice, dotted.</summary>
internal static class RuleMerger
{
    /// <summary>Pieces so far apart are one line, in points: dashes, and rounded corners of cells.</summary>
    public const double Gap = 3;

    /// <summary>Lines so near to each other are the two edges of one.</summary>
    private const double Beside = 1.2;

    /// <summary>No cell is narrower; what is shorter is a piece of a drawing.</summary>
    private const double Shortest = 4;

    /// <summary>The most lines of a direction that are looked at; the longest are a table's.</summary>
    private const int Most = 400;

    public static List<Rule> Horizontal(IEnumerable<RuledLine> lines) => Merge(
        [.. lines.Where(line => line.IsHorizontal).Select(line => new Rule((line.Top + line.Bottom) / 2, line.Left, line.Right))]);

    public static List<Rule> Vertical(IEnumerable<RuledLine> lines) => Merge(
        [.. lines.Where(line => !line.IsHorizontal).Select(line => new Rule((line.Left + line.Right) / 2, line.Top, line.Bottom))]);

    private static List<Rule> Merge(List<Rule> pieces)
    {
        pieces.RemoveAll(piece => !double.IsFinite(piece.At + piece.From + piece.To));
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var merged = new List<Rule>();
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[start].At <= Beside)
            {
                end++;
            }

            MergeCollinear(pieces[start..end], merged);
            start = end;
        }

        merged.RemoveAll(rule => rule.To - rule.From < Shortest);
        return merged.Count <= Most ? merged
            : [.. merged.OrderByDescending(rule => rule.To - rule.From).Take(Most).OrderBy(rule => rule.At)];
    }

    private static void MergeCollinear(List<Rule> pieces, List<Rule> merged)
    {
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        var whole = pieces[0];
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].From <= whole.To + Gap)
            {
                whole = whole with { To = Math.Max(whole.To, pieces[i].To) };
            }
            else
            {
                merged.Add(whole);
                whole = pieces[i];
            }
        }

        merged.Add(whole);
    }
}
