using System.Globalization;

namespace Publisher.Data.Forms;

/// <summary>How a number is printed: <c>{0}.</c> as 1., <c>（{一}）</c> as （一）.</summary>
public sealed record NumberPattern
{
    private const string ArabicPlace = "{0}";
    private const string ChinesePlace = "{一}";

    private readonly string _before;
    private readonly string _after;
    private readonly bool _isChinese;
    private readonly bool _isNone;

    private NumberPattern(string before, string after, bool isChinese, bool isNone) =>
        (_before, _after, _isChinese, _isNone) = (before, after, isChinese, isNone);

    /// <summary>Prints nothing.</summary>
    public static NumberPattern None { get; } = new("", "", isChinese: false, isNone: true);

    /// <summary>The pattern as it is written; empty for none.</summary>
    public string Text => _isNone ? "" : _before + (_isChinese ? ChinesePlace : ArabicPlace) + _after;

    /// <summary>Null when <paramref name="text"/> has not exactly one place for the number.</summary>
    public static NumberPattern? TryParse(string text)
    {
        var isChinese = text.Contains(ChinesePlace, StringComparison.Ordinal);
        var parts = text.Split(isChinese ? ChinesePlace : ArabicPlace);
        return parts.Length == 2 && !(isChinese && text.Contains(ArabicPlace, StringComparison.Ordinal))
            ? new NumberPattern(parts[0], parts[1], isChinese, isNone: false)
            : null;
    }

    /// <summary>
    /// Reads a number that <paramref name="text"/> begins with. Blanks are typed in many ways: one more or less than the
    /// pattern has is no other number.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">How much of the text the number with its signs takes.</param>
    public bool TryMatch(ReadOnlySpan<char> text, out int number, out int length)
    {
        (number, length) = (0, 0);
        var rest = text.TrimStart();
        var before = _before.AsSpan().Trim();
        if (_isNone || !rest.StartsWith(before))
        {
            return false;
        }

        rest = rest[before.Length..].TrimStart();
        var digits = _isChinese ? ChineseNumeral.ReadStart(rest, out number) : ReadArabic(rest, out number);
        rest = rest[digits..];
        var after = _after.AsSpan().TrimEnd();
        if (digits == 0 || !rest.StartsWith(after))
        {
            return false;
        }

        rest = rest[after.Length..];
        rest = after.Length < _after.Length ? rest.TrimStart() : rest;
        length = text.Length - rest.Length;
        return true;
    }

    public string Format(int number) => _isNone ? ""
        : _before + (_isChinese ? ChineseNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture)) + _after;

    private static int ReadArabic(ReadOnlySpan<char> text, out int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text.Length : end;
        return int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number) ? digits : 0;
    }
}
