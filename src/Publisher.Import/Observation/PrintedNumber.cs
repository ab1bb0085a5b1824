using Publisher.Data.Forms;

namespace Publisher.Import.Observation;

/// <summary>Finds out how numbers are printed from one that was: <c>3.</c> is of <c>{0}.</c>, <c>（三）</c> of <c>（{一}）</c>.</summary>
internal static class PrintedNumber
{
    /// <summary>The pattern of a text that is nothing but a number with its signs, and the number; null for any other text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="usual">The pattern that comes before all others, when it prints the same.</param>
    public static (NumberPattern Pattern, int Number)? Read(string text, NumberPattern usual)
    {
        if (usual.TryMatch(text, out var number, out var length) && length == text.Length && usual.Format(number) == text)
        {
            return (usual, number);
        }

        for (var start = 0; start < text.Length; start++)
        {
            var rest = text.AsSpan(start);
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? rest.Length : end;
            var place = "{0}";
            if (digits == 0)
            {
                digits = ChineseNumeral.ReadStart(rest, out number);
                place = "{一}";
            }
            else if (!int.TryParse(rest[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number))
            {
                return null;
            }

            if (digits > 0)
            {
                var isWhole = !text.AsSpan(start + digits).ContainsAnyInRange('0', '9');
                return isWhole && NumberPattern.TryParse(text[..start] + place + text[(start + digits)..]) is { } pattern ? (pattern, number) : null;
            }
        }

        return null;
    }
}
