namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// Where a title may be broken without tearing a word. Chinese does not mark words; the words of official titles are
/// few and recur, so a small list and the particles are enough.
/// </summary>
internal static class WordSense
{
    private const int LongestWord = 6;

    /// <summary>What a break costs that tears a listed word.</summary>
    private const double TornWord = 12;

    /// <summary>What a break costs inside brackets or book marks.</summary>
    private const double TornBrackets = 6;

    /// <summary>
    /// What is won by a break before 关于, between who writes and what about, and lost by one after it.
    /// </summary>
    private const double Subject = 10;

    /// <summary>Words that start a part of a title: a break before them reads well.</summary>
    private const string Starters = "和与及暨或";

    private static HashSet<string>? _words;

    private static HashSet<string> Words => _words ??= new HashSet<string>(
        TitleWords.All.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>
    /// Fills <paramref name="costs"/> with what a break before each character costs; below 0 reads well.
    /// </summary>
    public static void Fill(ReadOnlySpan<TextCluster> clusters, Span<double> costs)
    {
        costs.Clear();
        MarkWords(clusters, costs);
        var depth = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            if (depth > 0)
            {
                costs[i] += TornBrackets;
            }

            depth += clusters[i].Class switch
            {
                CharacterClass.Opening => 1,
                CharacterClass.Closing when depth > 0 => -1,
                _ => 0,
            };
            if (i > 0 && clusters[i].Rune == '关' && i + 1 < clusters.Length && clusters[i + 1].Rune == '于')
            {
                costs[i] -= Subject;
            }
            else if (i > 1 && clusters[i - 1].Rune == '于' && clusters[i - 2].Rune == '关')
            {
                costs[i] += Subject;
            }
            else if (i > 0 && Starters.Contains((char)clusters[i].Rune))
            {
                costs[i] -= 1;
            }
            else if (i > 0 && (clusters[i - 1].Rune == '的' || clusters[i - 1].Class == CharacterClass.Stop))
            {
                costs[i] -= 2;
            }
            else if (i > 0 && (clusters[i].Rune == '的' || Starters.Contains((char)clusters[i - 1].Rune)))
            {
                costs[i] += TornWord;
            }
        }
    }

    /// <summary>Forward maximum matching: the longest listed word at each place.</summary>
    private static void MarkWords(ReadOnlySpan<TextCluster> clusters, Span<double> costs)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        while (start < clusters.Length)
        {
            var available = 0;
            while (available < LongestWord && start + available < clusters.Length
                && clusters[start + available].Class == CharacterClass.Han
                && clusters[start + available].Rune <= char.MaxValue)
            {
                buffer[available] = (char)clusters[start + available].Rune;
                available++;
            }

            var length = available;
            while (length > 1 && !lookup.Contains(buffer[..length]))
            {
                length--;
            }

            for (var i = 1; i < length; i++)
            {
                costs[start + i] += TornWord;
            }

            start += Math.Max(length, 1);
        }
    }
}
