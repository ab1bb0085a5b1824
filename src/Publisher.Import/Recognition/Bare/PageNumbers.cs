using System.Collections.Immutable;
using System.Text;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Knows the lines that are numbers of pages.</summary>
internal static class PageNumbers
{
    private const int MostDigits = 4;
    private const int Longest = 20;
    private const string Signs = "-—–‐－·~";

    /// <param name="words">A line.</param>
    /// <param name="isAtEdge">Whether it is a page's first or last line.</param>
    /// <param name="patterns">How numbers of pages are written; <c>{0}</c> stands for digits.</param>
    public static bool IsNumber(string words, bool isAtEdge, ImmutableArray<string> patterns)
    {
        if (words.Length > Longest)
        {
            return false;
        }

        var isBetweenSigns = Signs.Contains(words[0], StringComparison.Ordinal) && Signs.Contains(words[^1], StringComparison.Ordinal);
        return (IsDigits(words.AsSpan().Trim(Signs + " \u3000")) && (isAtEdge || isBetweenSigns))
            || patterns.Any(pattern => LabelText.Normalise(pattern) == WithoutDigits(LabelText.Normalise(words)));
    }

    private static string WithoutDigits(string words)
    {
        var rest = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]))
            {
                rest.Append(words[i]);
            }
            else if (i == 0 || !char.IsAsciiDigit(words[i - 1]))
            {
                rest.Append("{0}");
            }
        }

        return rest.ToString();
    }

    private static bool IsDigits(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');
}
