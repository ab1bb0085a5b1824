namespace Publisher.Data.Changes;

/// <summary>Compares running text by sentence.</summary>
internal static class SentenceComparison
{
    /// <summary>A sentence that keeps less than this much of itself is another one.</summary>
    private const double Alike = 0.4;

    /// <summary>The sentences that differ, a null where one has no counterpart.</summary>
    public static IEnumerable<(string? Before, string? After)> Compare(string before, string after) => before == after
        ? []
        : Pairing.Match(Split(before), Split(after), [sentence => sentence], sentence => sentence, Alike)
            .Where(pair => pair.Before != pair.After);

    private static List<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？' or '；' or '\n')
            {
                Add(start, i + 1);
                start = i + 1;
            }
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            if (text[from..to].Trim() is { Length: > 0 } sentence)
            {
                sentences.Add(sentence);
            }
        }
    }
}
