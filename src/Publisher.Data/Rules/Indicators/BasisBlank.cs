using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值确定依据 is left blank.</summary>
internal sealed class BasisBlank() : RowRule("PUB2208", "I08", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Indicator.Basis is null or { IsBlank: true } && HasColumn(row.Table.Disclosure.Form))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name)));
        }
    }

    private static bool HasColumn(FormDefinition form) =>
        form.IndicatorColumns.IsEmpty || form.IndicatorColumns.Contains(IndicatorFields.Basis.Key);
}
