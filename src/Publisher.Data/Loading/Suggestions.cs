using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Data.Loading;

/// <summary>Guesses what an editor meant by a word that is not known.</summary>
internal static class Suggestions
{
    /// <summary>The field that <paramref name="key"/> is another name or a misspelling of, or null.</summary>
    /// <param name="key">The word.</param>
    /// <param name="fields">The keys that may stand here.</param>
    /// <param name="labels">What the form prints for them, which editors may have typed.</param>
    /// <param name="further">Other keys that may stand here.</param>
    public static string? FindField(
        string key, ImmutableArray<FieldDescription> fields, ImmutableArray<FormLabel> labels, IEnumerable<string> further)
    {
        foreach (var field in fields)
        {
            if (field.Synonyms.Contains(key))
            {
                return field.Key;
            }
        }

        foreach (var label in labels)
        {
            if (label.Printed == key && fields.Any(field => field.Key == label.Key))
            {
                return label.Key;
            }
        }

        return FindNearest(key, fields.Select(field => field.Key).Concat(further));
    }

    /// <summary>The candidate that differs least, if it differs in no more than a third of its characters.</summary>
    public static string? FindNearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance && distance <= Math.Max(1, candidate.Length / 3))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Damerau's distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Math.Max(a.Length, b.Length) / 2)
        {
            return int.MaxValue;
        }

        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
