using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A cell of the indicator table ends in the middle.</summary>
internal sealed class CellCutOff() : CellRule("PUB2211", "I11", Severity.Warning, Certainty.High)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        if (cell.Role is not (CellRole.IndicatorName or CellRole.Description or CellRole.Basis))
        {
            return;
        }

        var text = cell.Text.Text.AsSpan().Trim();
        var isLone = text.Length == 1 && Characters.IsHan(text[0]) && text[0] != '无';
        if (isLone || (text.Length > 1 && text[^1] is '，' or '、' or ',' or '：' or '（' or '《' or '“'))
        {
            findings.Add(cell, At(cell.Text.Span, Characters.Quote(cell.Text.Text)));
        }
    }
}
