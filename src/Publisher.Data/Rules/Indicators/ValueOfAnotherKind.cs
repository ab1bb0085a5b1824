using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>What a row measures is not what its 二级指标 is about: a 成本指标 that holds a date, a 时效指标 that holds money.</summary>
internal sealed class ValueOfAnotherKind() : RowRule("PUB2204", "I04", Severity.Error, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (Contradiction(row) is { } kind)
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Indicator.Level2.Text.Trim(), Characters.Quote(row.Name), row.Value.Raw.Trim(), kind)
                .WithLabel(row.Indicator.Level2.Span, "level2"));
        }
    }

    /// <summary>What the row measures in truth, or null.</summary>
    private static string? Contradiction(RowSubject row)
    {
        var name = row.BareName;
        var value = row.Value;
        return row.Level2 switch
        {
            Level2Kind.Cost when value.Kind == ValueKind.Date && !IsPlainNumber(value) => "时效指标",

            Level2Kind.Cost when value.Kind == ValueKind.Duration && !name.Contains("时间成本", StringComparison.Ordinal) => "时效指标",
            Level2Kind.Cost when value.Kind == ValueKind.Percent && !RateNames.SpeaksOfBudget(name)
                && RateNames.SpeaksOfQuality(name) => name.Contains("完成率", StringComparison.Ordinal) ? "数量指标" : "质量指标",
            Level2Kind.Timeliness when value.Kind == ValueKind.Money && !SpeaksOfTime(name) => "成本指标",

            // How soon money is passed on is a matter of time: 资金到位率.
            Level2Kind.Timeliness when value.Kind == ValueKind.Percent && RateNames.IsRate(name)
                && RateNames.SpeaksOfExecution(name) && !RateNames.SpeaksOfPayment(name) && !SpeaksOfTime(name) => "成本指标",
            Level2Kind.Quantity or Level2Kind.Quality or Level2Kind.Satisfaction
                when value is { Kind: ValueKind.Date, Suffix: "" } && value.Date!.Day is not null => "时效指标",
            _ => null,
        };
    }

    /// <summary>2024.12 may be a sum whose unit is missing.</summary>
    private static bool IsPlainNumber(IndicatorValue value) => value.Date is { IsDecimal: true, Day: null } && value.Suffix.Length == 0;

    private static bool SpeaksOfTime(string name) => RateNames.SpeaksOfTime(name) || RateNames.NamesTime(name);
}
