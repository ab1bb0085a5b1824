namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>Divides a whole number in the proportion of several others.</summary>
internal static class Shares
{
    /// <summary>Whole numbers of at least 1 that add up to <paramref name="total"/>.</summary>
    public static int[] Of(IReadOnlyList<int> widths, int total)
    {
        var sum = Math.Max(1, widths.Sum());
        var shares = widths.Select(width => Math.Max(1, width * total / sum)).ToArray();
        while (shares.Length > 0 && shares.Length <= total && shares.Sum() != total)
        {
            // The one that is furthest from its true share gives or takes.
            var step = shares.Sum() < total ? 1 : -1;
            var best = Enumerable.Range(0, shares.Length)
                .Where(i => step > 0 || shares[i] > 1)
                .MaxBy(i => step * ((widths[i] * (double)total / sum) - shares[i]));
            shares[best] += step;
        }

        return shares;
    }
}
