namespace Publisher.Data.Values;

/// <summary>
/// A 指标值 with what it says. What is printed is never changed by it: the pieces in their order are the text as typed.
/// </summary>
public sealed record IndicatorValue
{
    /// <summary>The text as typed.</summary>
    public required string Raw { get; init; }

    public required ValueKind Kind { get; init; }

    public ComparisonOperator Operator { get; init; }

    /// <summary>The number before its scale: 0.75 in 0.75万元.</summary>
    public decimal? Number { get; init; }

    /// <summary>10,000 for 万, and so on; otherwise 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The unit in its one spelling (% for 百分比, 平方米 for 平米); empty when there is none.</summary>
    public string Unit { get; init; } = "";

    public ValueDate? Date { get; init; }

    /// <summary>Words before the operator: 企业满意度 in 企业满意度95%.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The operator as typed, with a blank behind it.</summary>
    public string OperatorText { get; init; } = "";

    /// <summary>The digits, or a whole date, as typed.</summary>
    public string NumberText { get; init; } = "";

    /// <summary>千, 万, 亿 as typed.</summary>
    public string ScaleText { get; init; } = "";

    /// <summary>The unit as typed.</summary>
    public string UnitText { get; init; } = "";

    /// <summary>Words behind the unit: 以上, 完成资金拨付.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The number with its scale: 7,500 in 0.75万元; null when no number that long can be kept.</summary>
    public decimal? Amount => Number <= decimal.MaxValue / Scale ? Number * Scale : null;

    /// <summary>A bound from above.</summary>
    public bool IsUpperBound => Operator is ComparisonOperator.AtMost or ComparisonOperator.LessThan;

    /// <summary>A bound from below.</summary>
    public bool IsLowerBound => Operator is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan;

    /// <summary>Whether both say the same, however they are spelt.</summary>
    public bool MeansTheSameAs(IndicatorValue other) =>
        Kind == other.Kind && Operator == other.Operator && Amount == other.Amount && Unit == other.Unit
        && (Date is null ? other.Date is null
            : other.Date is { } date && (Date.Year, Date.Month, Date.Day, Date.Edge) == (date.Year, date.Month, date.Day, date.Edge))
        && (Kind != ValueKind.Text || WithoutEndMark(Raw).SequenceEqual(WithoutEndMark(other.Raw)));

    /// <summary>The pieces in their order.</summary>
    public override string ToString() => Prefix + OperatorText + NumberText + ScaleText + UnitText + Suffix;

    private static ReadOnlySpan<char> WithoutEndMark(string text) => text.AsSpan().Trim().TrimEnd("。；;.");
}
