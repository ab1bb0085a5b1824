using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值 says the words of 三级指标, or of 绩效指标描述, again.</summary>
internal sealed class ValueRepeatsName() : RowRule("PUB2223", "I23", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (Repeats(row))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Value.Raw)));
        }
    }

    internal static bool Repeats(RowSubject row)
    {
        var value = row.Value.Raw.AsSpan().Trim();
        return row.Value.Kind == ValueKind.Text
            && (value.SequenceEqual(row.Name.AsSpan().Trim()) || value.SequenceEqual(row.Indicator.Description.Text.AsSpan().Trim()));
    }
}
