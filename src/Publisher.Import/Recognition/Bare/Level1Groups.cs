using Publisher.Data.Rules.Engine;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Finds the rows over which each 一级指标 reaches: its name stands at their middle, and their 二级指标 belong to it.
/// </summary>
internal static class Level1Groups
{
    private const double NotBelonging = 6;

    /// <summary>The first row of each name, with the name as printed; null when the pieces are no names.</summary>
    public static List<(int Row, List<PlacedPiece> Name)>? Find(List<PlacedPiece> pieces, List<PlacedRow> rows, FormIndex index)
    {
        if (ReadNames(pieces, index) is not { } names || names.Count > rows.Count)
        {
            return null;
        }

        var best = new double[names.Count + 1, rows.Count + 1];
        var from = new int[names.Count + 1, rows.Count + 1];
        for (var name = 0; name <= names.Count; name++)
        {
            for (var to = 0; to <= rows.Count; to++)
            {
                // Rows above the first name go on from the page before.
                best[name, to] = name == 0 ? to * 2 : double.PositiveInfinity;
                for (var start = name == 0 ? to : 0; start < to; start++)
                {
                    var cost = best[name - 1, start] + CostOf(names[name - 1], rows, start, to);
                    if (cost < best[name, to])
                    {
                        (best[name, to], from[name, to]) = (cost, start);
                    }
                }
            }
        }

        var groups = new List<(int, List<PlacedPiece>)>();
        for (var (name, to) = (names.Count, rows.Count); name > 0; name--)
        {
            to = from[name, to];
            groups.Add((to, names[name - 1].Pieces));
        }

        groups.Reverse();
        return groups;
    }

    private static double CostOf(PlacedWord name, List<PlacedRow> rows, int start, int end)
    {
        var kind = IndicatorTaxonomy.Level1Of(name.Key);
        var middle = (rows[start].Start + rows[end - 1].End - 1) / 2.0;
        var cost = Math.Min(Math.Abs(name.Middle - middle), Math.Abs(name.Top - rows[start].Start));
        for (var row = start; row < end; row++)
        {
            cost += IndicatorTaxonomy.Belongs(IndicatorTaxonomy.Level2Of(rows[row].Level2), kind) ? 0 : NotBelonging;
        }

        return cost;
    }

    private static List<PlacedWord>? ReadNames(List<PlacedPiece> pieces, FormIndex index)
    {
        var names = new List<PlacedWord>();
        for (var i = 0; i < pieces.Count;)
        {
            var words = string.Concat(pieces.Skip(i).Take(8).Select(piece => piece.Normal));
            if (index.MatchLevel1(words) is not { } name)
            {
                return null;
            }

            var (first, length) = (i, 0);
            for (; i < pieces.Count && length < name.Length; i++)
            {
                length += pieces[i].Normal.Length;
            }

            if (length != name.Length)
            {
                return null;
            }

            names.Add(new PlacedWord(name.Key, pieces[first..i]));
        }

        return names;
    }
}
