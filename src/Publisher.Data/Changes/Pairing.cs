namespace Publisher.Data.Changes;

/// <summary>
/// Finds for each thing of the newer version the one that it was in the older: first by the surest mark that both have and no
/// other has, then by the next, at last the most alike.
/// </summary>
public static class Pairing
{
    /// <summary>
    /// The pairs in the newer order, a null where there is no partner; then those of the older version that have none.
    /// </summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <param name="marks">By what things are told apart, the surest first; null or empty where a thing has no such mark.</param>
    /// <param name="describe">The words by which the rest are compared.</param>
    /// <param name="alike">From which likeness on (0 to 1) two of the rest are the same thing.</param>
    public static List<(T? Before, T? After)> Match<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        IReadOnlyList<Func<T, string?>> marks,
        Func<T, string> describe,
        double alike)
        where T : class
    {
        var partners = new int[after.Count];
        Array.Fill(partners, -1);
        var taken = new bool[before.Count];
        foreach (var mark in marks)
        {
            MatchByMark(before, after, mark, partners, taken);
        }

        MatchByLikeness(before, after, describe, alike, partners, taken);

        var pairs = new List<(T? Before, T? After)>(after.Count);
        for (var i = 0; i < after.Count; i++)
        {
            pairs.Add((partners[i] < 0 ? null : before[partners[i]], after[i]));
        }

        for (var i = 0; i < before.Count; i++)
        {
            if (!taken[i])
            {
                pairs.Add((before[i], null));
            }
        }

        return pairs;
    }

    /// <summary>Things with the same mark are paired in their order, so that a repeated one costs no pair.</summary>
    private static void MatchByMark<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string?> mark, int[] partners, bool[] taken)
    {
        var free = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < before.Count; i++)
        {
            if (!taken[i] && mark(before[i]) is { Length: > 0 } key)
            {
                if (!free.TryGetValue(key, out var places))
                {
                    free.Add(key, places = new Queue<int>());
                }

                places.Enqueue(i);
            }
        }

        for (var i = 0; i < after.Count; i++)
        {
            if (partners[i] < 0 && mark(after[i]) is { Length: > 0 } key
                && free.TryGetValue(key, out var places) && places.TryDequeue(out var place))
            {
                partners[i] = place;
                taken[place] = true;
            }
        }
    }

    private static void MatchByLikeness<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> describe, double alike, int[] partners, bool[] taken)
    {
        var candidates = new List<(double Likeness, int Before, int After)>();
        for (var i = 0; i < after.Count; i++)
        {
            for (var j = 0; partners[i] < 0 && j < before.Count; j++)
            {
                if (!taken[j] && Likeness.Of(describe(before[j]), describe(after[i])) is var likeness && likeness >= alike)
                {
                    candidates.Add((likeness, j, i));
                }
            }
        }

        candidates.Sort((left, right) =>
            right.Likeness.CompareTo(left.Likeness) is not 0 and var byLikeness ? byLikeness
            : left.After.CompareTo(right.After) is not 0 and var byAfter ? byAfter
            : left.Before.CompareTo(right.Before));
        foreach (var (_, older, newer) in candidates)
        {
            if (!taken[older] && partners[newer] < 0)
            {
                (taken[older], partners[newer]) = (true, older);
            }
        }
    }
}
