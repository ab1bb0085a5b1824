namespace Publisher.Templating.Runtime;

/// <summary>Which name a mistyped one probably meant.</summary>
internal static class NameSuggestion
{
    private const int MaximumListed = 12;
    private const int MaximumLength = 60;

    /// <summary>The known name that is closest, or null when none is close: about one change in three characters.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            // A name of one character would be close to every other.
            var allowed = Math.Min(bestDistance - 1, candidate.Length - 1);
            if (name.Length <= MaximumLength && candidate.Length <= MaximumLength && Distance(name, candidate) is var distance && distance <= allowed)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The known names for a message: the first ones when there are many.</summary>
    public static string List(IEnumerable<string> known)
    {
        var names = known.Take(MaximumListed + 1).ToList();
        var list = string.Join(", ", names.Take(MaximumListed));
        return names.Count > MaximumListed ? list + " …" : list;
    }

    /// <summary>Insertions, deletions and replacements of one character (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        Span<int> row = stackalloc int[MaximumLength + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
