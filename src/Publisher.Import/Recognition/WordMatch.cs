namespace Publisher.Import.Recognition;

/// <summary>A known word at the beginning of a text.</summary>
/// <param name="Key">What it means.</param>
/// <param name="Length">How much of the text it takes.</param>
internal readonly record struct WordMatch(string Key, int Length)
{
    private const int Longest = 24;

    /// <summary>The longest of the words that a text begins with, or null.</summary>
    public static WordMatch? Find(Dictionary<string, string> words, ReadOnlySpan<char> text)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            if (lookup.TryGetValue(text[..length], out var key))
            {
                return new WordMatch(key, length);
            }
        }

        return null;
    }
}
