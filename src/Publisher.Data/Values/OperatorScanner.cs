namespace Publisher.Data.Values;

/// <summary>Reads the operator of a 指标值, a sign or words.</summary>
internal static class OperatorScanner
{
    // Longer ones first: ≥ is also typed as >=, and 小于等于 begins with 小于.
    private static readonly (string Text, ComparisonOperator Operator)[] Spellings =
    [
        ("≥", ComparisonOperator.AtLeast),
        ("≤", ComparisonOperator.AtMost),
        ("≧", ComparisonOperator.AtLeast),
        ("≦", ComparisonOperator.AtMost),
        (">=", ComparisonOperator.AtLeast),
        ("<=", ComparisonOperator.AtMost),
        ("＞=", ComparisonOperator.AtLeast),
        ("＜=", ComparisonOperator.AtMost),
        ("＞＝", ComparisonOperator.AtLeast),
        ("＜＝", ComparisonOperator.AtMost),
        (">", ComparisonOperator.MoreThan),
        ("<", ComparisonOperator.LessThan),
        ("＞", ComparisonOperator.MoreThan),
        ("＜", ComparisonOperator.LessThan),
        ("=", ComparisonOperator.Exactly),
        ("＝", ComparisonOperator.Exactly),
        ("大于等于", ComparisonOperator.AtLeast),
        ("小于等于", ComparisonOperator.AtMost),
        ("大于或等于", ComparisonOperator.AtLeast),
        ("小于或等于", ComparisonOperator.AtMost),
        ("不少于", ComparisonOperator.AtLeast),
        ("不低于", ComparisonOperator.AtLeast),
        ("不小于", ComparisonOperator.AtLeast),
        ("不多于", ComparisonOperator.AtMost),
        ("不高于", ComparisonOperator.AtMost),
        ("不大于", ComparisonOperator.AtMost),
        ("不超过", ComparisonOperator.AtMost),
        ("至少", ComparisonOperator.AtLeast),
        ("至多", ComparisonOperator.AtMost),
        ("大于", ComparisonOperator.MoreThan),
        ("多于", ComparisonOperator.MoreThan),
        ("高于", ComparisonOperator.MoreThan),
        ("超过", ComparisonOperator.MoreThan),
        ("小于", ComparisonOperator.LessThan),
        ("少于", ComparisonOperator.LessThan),
        ("低于", ComparisonOperator.LessThan),
        ("等于", ComparisonOperator.Exactly),
    ];

    /// <summary>The length of the operator that begins at <paramref name="start"/>, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, out ComparisonOperator @operator)
    {
        var rest = text[start..];
        foreach (var (spelling, meaning) in Spellings)
        {
            if (rest.StartsWith(spelling, StringComparison.Ordinal))
            {
                @operator = meaning;
                return spelling.Length;
            }
        }

        @operator = ComparisonOperator.None;
        return 0;
    }

    /// <summary>Whether it is one of the two signs that the official forms use.</summary>
    public static bool IsUsualSign(ReadOnlySpan<char> text) => text is "≥" or "≤";

    public static bool IsWords(ReadOnlySpan<char> text) => text.Length > 0 && text[0] >= 0x4E00 && text[0] <= 0x9FFF;
}
