using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>An operator is none of ≥ and ≤.</summary>
internal sealed class UnusualOperator() : RowRule("PUB2219", "I19", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var sign = row.Value.OperatorText.Trim();
        if (sign.Length > 0 && !OperatorScanner.IsUsualSign(sign) && !OperatorScanner.IsWords(sign))
        {
            var text = row.Indicator.Value;
            var usual = row.Value.Operator switch
            {
                ComparisonOperator.AtLeast => "≥",
                ComparisonOperator.AtMost => "≤",
                _ => null,
            };
            findings.Add(row, At(text.Locate(sign), sign), usual is null ? null : new TextFix(text.Span, sign, usual));
        }
    }
}
