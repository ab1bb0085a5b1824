namespace Publisher.Data.Rules.Publication;

/// <summary>Long numbers in a text: digits, perhaps in groups, perhaps with X at the end.</summary>
internal static class DigitRuns
{
    private const int Shortest = 11;

    /// <summary>Runs with at least eleven digits, without the blanks and dashes between their groups.</summary>
    public static IEnumerable<(string Digits, int Start, int Length)> FindAll(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end])
                || (text[end] is ' ' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            // The check character of an identity number may be X; any other letter makes it a code.
            var hasX = end < text.Length && text[end] is 'X' or 'x';
            var isCode = end + (hasX ? 1 : 0) < text.Length && char.IsAsciiLetter(text[end + (hasX ? 1 : 0)]);
            var digits = text[i..end].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
            if (!isCode && digits.Length >= Shortest)
            {
                yield return (hasX ? digits + 'X' : digits, i, end - i + (hasX ? 1 : 0));
            }

            i = end;
        }
    }

    /// <summary>A number of a person is quoted so that the message does not spread it.</summary>
    public static string Mask(string digits) => $"{digits[..3]}…{digits[^2..]}";
}
