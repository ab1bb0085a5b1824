namespace Publisher.Data.Changes;

/// <summary>Two texts as what both begin with, what each has of its own, and what both end with.</summary>
/// <param name="Start">The common beginning.</param>
/// <param name="Before">The middle of the older text.</param>
/// <param name="After">The middle of the newer text.</param>
/// <param name="End">The common end.</param>
public sealed record TextDifference(string Start, string Before, string After, string End)
{
    public static TextDifference Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        // A surrogate pair is one character: it is never torn.
        start -= start > 0 && char.IsHighSurrogate(before[start - 1]) ? 1 : 0;
        end -= end > 0 && char.IsLowSurrogate(before[^end]) ? 1 : 0;
        return new TextDifference(before[..start], before[start..^end], after[start..^end], before[^end..]);
    }

    /// <summary>The same with no more than <paramref name="context"/> characters around the difference, … for the others.</summary>
    public TextDifference Shorten(int context) => this with
    {
        Start = Start.Length > context ? "…" + Cut(Start, Start.Length - context, Start.Length) : Start,
        End = End.Length > context ? Cut(End, 0, context) + "…" : End,
    };

    private static string Cut(string text, int from, int to)
    {
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return text[from..to];
    }
}
