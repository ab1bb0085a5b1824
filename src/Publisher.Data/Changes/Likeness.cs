namespace Publisher.Data.Changes;

/// <summary>How alike two texts are: the share of their pairs of neighbouring characters that both have (Dice's coefficient).</summary>
internal static class Likeness
{
    /// <summary>From 0, nothing in common, to 1, the same pairs.</summary>
    public static double Of(string left, string right)
    {
        if (left == right)
        {
            return 1;
        }

        if (left.Length < 2 || right.Length < 2)
        {
            return 0;
        }

        var pairs = new Dictionary<int, int>(left.Length);
        for (var i = 1; i < left.Length; i++)
        {
            var pair = (left[i - 1] << 16) | left[i];
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        var common = 0;
        for (var i = 1; i < right.Length; i++)
        {
            var pair = (right[i - 1] << 16) | right[i];
            if (pairs.TryGetValue(pair, out var count) && count > 0)
            {
                pairs[pair] = count - 1;
                common++;
            }
        }

        return 2.0 * common / (left.Length + right.Length - 2);
    }
}
