using System.Globalization;
using System.Numerics;
using Publisher.Templating.Values;

namespace Publisher.Templating.Syntax;

/// <summary>What the digits of a number literal stand for.</summary>
internal static class NumberLiteral
{
    /// <summary>Larger exponents of integers are refused: <c>1e1000000000</c> would fill the memory.</summary>
    private const int MaximumExponent = 300;

    public static bool TryParse(TokenKind kind, ReadOnlySpan<char> text, out object? value)
    {
        var digits = text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text;
        value = null;
        return digits.Length <= MaximumExponent && kind switch
        {
            TokenKind.Float => TryParseFloat(digits, out value),
            TokenKind.HexInteger => TryParseRadix(digits, "0" + digits[2..].TrimEnd("uU").ToString(), NumberStyles.AllowHexSpecifier, out value),
            TokenKind.BinaryInteger => TryParseRadix(digits, "0" + digits[2..].TrimEnd("uU").ToString(), NumberStyles.AllowBinarySpecifier, out value),
            _ => TryParseInteger(digits, out value),
        };
    }

    private static bool TryParseInteger(ReadOnlySpan<char> digits, out object? value)
    {
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
        {
            value = Box.Of(small);
            return true;
        }

        value = null;
        var exponent = digits.IndexOfAny('e', 'E');
        if (exponent >= 0
            && !(int.TryParse(digits[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
                && power is >= 0 and <= MaximumExponent))
        {
            return TryParseFloat(digits, out value);
        }

        if (!BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        value = Number.Fit(number);
        return true;
    }

    private static bool TryParseFloat(ReadOnlySpan<char> digits, out object? value)
    {
        const NumberStyles Style = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        var withoutSuffix = digits[..^1];
        value = digits[^1] switch
        {
            'f' or 'F' => float.TryParse(withoutSuffix, Style, culture, out var number) ? number : null,
            'm' or 'M' => decimal.TryParse(withoutSuffix, Style, culture, out var number) ? number : null,
            'd' or 'D' => double.TryParse(withoutSuffix, Style, culture, out var number) ? number : null,
            _ => double.TryParse(digits, Style, culture, out var number) ? number : null,
        };
        return value is not null;
    }

    /// <summary>Up to 32 or 64 bits the bits of a signed integer, unless the literal ends with <c>u</c>.</summary>
    private static bool TryParseRadix(ReadOnlySpan<char> literal, string digits, NumberStyles style, out object? value)
    {
        value = null;
        if (!BigInteger.TryParse(digits, style, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var isUnsigned = literal[^1] is 'u' or 'U';
        value = number switch
        {
            _ when isUnsigned => Number.Fit(number),
            _ when number <= uint.MaxValue => Box.Of(unchecked((int)(uint)number)),
            _ when number <= ulong.MaxValue => Box.Of(unchecked((long)(ulong)number)),
            _ => Number.Fit(number),
        };
        return true;
    }
}
