using System.Buffers;
using System.Text;

namespace Publisher.Site.Search;

/// <summary>
/// Takes a text apart for the search, as <c>search.js</c> takes a question apart: words of ASCII letters and digits are kept
/// whole, all other writing becomes pairs of neighbouring characters, since Chinese has no blanks between words. The last
/// character of a run stands once more alone, so that a question of one character finds it, too.
/// </summary>
public static class SearchText
{
    /// <summary>Full-width letters and digits as narrow ones, capitals as small letters.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = original[i] switch
            {
                >= '！' and <= '～' and var wide => Lower((char)(wide - '！' + '!')),
                '　' => ' ',
                var other => Lower(other),
            };
        }
    });

    /// <summary>Adds the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    public static void Collect(string text, HashSet<string> tokens)
    {
        // Most tokens are there already: they are looked up without making strings of them.
        var set = tokens.GetAlternateLookup<ReadOnlySpan<char>>();
        var folded = Fold(text).AsSpan();
        var at = 0;
        while (at < folded.Length)
        {
            if (char.IsAsciiLetterOrDigit(folded[at]))
            {
                var start = at;
                while (at < folded.Length && char.IsAsciiLetterOrDigit(folded[at]))
                {
                    at++;
                }

                set.Add(folded[start..at]);
                continue;
            }

            Rune.DecodeFromUtf16(folded[at..], out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune))
            {
                // A pair, or the last character of its run alone.
                var next = at + length;
                var isPair = Rune.DecodeFromUtf16(folded[next..], out var second, out var secondLength) == OperationStatus.Done
                    && Rune.IsLetterOrDigit(second)
                    && !second.IsAscii;
                set.Add(folded.Slice(at, length + (isPair ? secondLength : 0)));
            }

            at += length;
        }
    }

    private static char Lower(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
