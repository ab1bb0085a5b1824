using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值 and 绩效指标描述 are the same words: one of the two stands in the wrong column.</summary>
internal sealed class ValueRepeatsDescription() : RowRule("PUB2229", "I29", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var description = row.Indicator.Description.Text.Trim();
        var isRepeated = row.Value.Kind == ValueKind.Text && description.Length > 0 && description == row.Value.Raw.Trim();
        var isSwapped = row.Value.Kind == ValueKind.Text
            && IndicatorValueParser.Parse(description) is { Kind: ValueKind.Percent or ValueKind.Money or ValueKind.Date, Prefix: "" };
        if ((isRepeated || isSwapped) && description != row.Name.Trim())
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Value.Raw))
                .WithLabel(row.Indicator.Description.Span, "description"));
        }
    }
}
