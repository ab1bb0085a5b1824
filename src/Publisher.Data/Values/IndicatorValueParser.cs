namespace Publisher.Data.Values;

/// <summary>Reads a 指标值 as people write it. Every text is one; what is not understood is a text.</summary>
public static class IndicatorValueParser
{
    /// <summary>Behind a number and its unit, more words than these are a sentence and not a qualification.</summary>
    private const int MaximumSuffix = 12;

    public static IndicatorValue Parse(string raw)
    {
        var text = raw.AsSpan();
        var start = SkipBlanks(text, 0);
        if (start == text.Length)
        {
            return new IndicatorValue { Raw = raw, Kind = ValueKind.Empty, Prefix = raw };
        }

        if (IsPlaceholder(text.Trim()))
        {
            return new IndicatorValue { Raw = raw, Kind = ValueKind.Placeholder, Prefix = raw };
        }

        return ParseAt(raw, start) ?? ParseBehindWords(raw, start) ?? ParseUnitOnly(raw, start)
            ?? new IndicatorValue { Raw = raw, Kind = ValueKind.Text, Prefix = raw };
    }

    /// <summary>An operator, if any, and then a number or a date.</summary>
    private static IndicatorValue? ParseAt(string raw, int start)
    {
        var text = raw.AsSpan();
        var position = start + OperatorScanner.Read(text, start, out var @operator);
        var number = SkipBlanks(text, position);
        var value = new IndicatorValue
        {
            Raw = raw,
            Kind = ValueKind.Text,
            Prefix = raw[..start],
            Operator = @operator,
            OperatorText = raw[start..number],
        };

        position = number;
        if (DateScanner.Read(text, ref position) is { } date)
        {
            return raw.Length - position <= MaximumSuffix && !HasDigit(text[position..])
                ? value with { Kind = ValueKind.Date, Date = date, NumberText = raw[number..position], Suffix = raw[position..] }
                : null;
        }

        position += NumberScanner.Read(text, position, out var amount);
        return position == number ? null : ParseUnit(value with { Number = amount, NumberText = raw[number..position] }, position);
    }

    private static IndicatorValue? ParseUnit(IndicatorValue value, int position)
    {
        var raw = value.Raw;
        var text = raw.AsSpan();
        var unit = SkipBlanks(text, position);
        var scaleLength = Units.ReadScale(text, unit, out var scale);
        var scaleEnd = unit + scaleLength;
        var unitEnd = scaleEnd + Units.Read(text[scaleEnd..]);
        var unitText = raw[scaleEnd..unitEnd];
        if (raw.Length - unitEnd > MaximumSuffix || unitText.Length > MaximumSuffix || HasDigit(text[position..]))
        {
            return null;
        }

        var canonical = Units.Canonical(unitText);
        var suffix = raw[unitEnd..];
        return value with
        {
            Kind = Units.KindOf(canonical),
            Operator = value.Operator == ComparisonOperator.None ? Units.BoundOf(suffix) : value.Operator,
            Scale = scale,
            ScaleText = raw[position..scaleEnd],
            Unit = canonical,
            UnitText = unitText,
            Suffix = suffix,
        };
    }

    /// <summary>企业满意度≥95%: words, and then an operator or a number up to the end of the text.</summary>
    private static IndicatorValue? ParseBehindWords(string raw, int start)
    {
        for (var i = start + 1; i < raw.Length; i++)
        {
            if (NumberScanner.IsDigit(raw[i]) || raw[i] is '≥' or '≤' or '≧' or '≦' or '>' or '<' or '=' or '＞' or '＜' or '＝')
            {
                return ParseAt(raw, i) is { } value && value.Suffix.Trim().Length == 0 && value.Kind != ValueKind.Number ? value : null;
            }
        }

        return null;
    }

    private static IndicatorValue? ParseUnitOnly(string raw, int start)
    {
        var unit = start + OperatorScanner.Read(raw, start, out var @operator);
        return Units.IsUnit(raw.AsSpan(unit).Trim())
            ? new IndicatorValue
            {
                Raw = raw,
                Kind = ValueKind.UnitOnly,
                Prefix = raw[..start],
                Operator = @operator,
                OperatorText = raw[start..unit],
                Unit = Units.Canonical(raw.AsSpan(unit)),
                UnitText = raw[unit..],
            }
            : null;
    }

    /// <summary>What the input masks of budget systems leave behind, and what editors put for later.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> text) =>
        text is "文字描述" or "定性描述" or "文字说明" or "定性" or "待定" or "待填" or "略" or "/" or "-" or "—" or "——" or "……" or "......";

    private static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (NumberScanner.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
