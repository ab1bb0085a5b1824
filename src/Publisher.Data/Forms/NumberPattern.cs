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

    /// <summary>Null when <paramref name="text"/> has not exactly one place for the number.</summary>
    public static NumberPattern? TryParse(string text)
    {
        var isChinese = text.Contains(ChinesePlace, StringComparison.Ordinal);
        var parts = text.Split(isChinese ? ChinesePlace : ArabicPlace);
        return parts.Length == 2 && !(isChinese && text.Contains(ArabicPlace, StringComparison.Ordinal))
            ? new NumberPattern(parts[0], parts[1], isChinese, isNone: false)
            : null;
    }

    public string Format(int number) => _isNone ? ""
        : _before + (_isChinese ? ChineseNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture)) + _after;
}
