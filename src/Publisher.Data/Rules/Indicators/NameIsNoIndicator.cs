using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>三级指标 is a name of the framework, a date, or says that there is none.</summary>
internal sealed class NameIsNoIndicator() : RowRule("PUB2210", "I10", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var name = row.Name.Trim();
        if (IndicatorTaxonomy.IsLevelName(name.Trim())
            || name is "不涉及" or "无" or "不适用" or "三级指标" or "指标名称"
            || IndicatorValueParser.Parse(name).Kind is ValueKind.Date or ValueKind.Percent && char.IsAsciiDigit(name[0]))
        {
            findings.Add(row, At(row.Indicator.Level3.Span, name));
        }
    }
}
