using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值确定依据 repeats the indicator, or its brackets do not close.</summary>
internal sealed class BasisIsNone() : RowRule("PUB2225", "I25", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Indicator.Basis is not { IsBlank: false } basis)
        {
            return;
        }

        var text = basis.Text.Trim();
        if (text == row.Name.Trim() || Brackets.FindUnbalanced(text) is not null)
        {
            findings.Add(row, At(basis.Span, Characters.Quote(text)));
        }
    }
}
