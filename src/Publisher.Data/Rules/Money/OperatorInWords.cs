using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>An operator is written in words: 少于.</summary>
internal sealed class OperatorInWords() : RowRule("PUB2110", "M10", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var words = row.Value.OperatorText.Trim();
        if (OperatorScanner.IsWords(words))
        {
            findings.Add(row, At(row.Indicator.Value.Locate(words), words, SignOf(row.Value.Operator)));
        }
    }

    private static string SignOf(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => "≥",
        ComparisonOperator.AtMost => "≤",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.LessThan => "<",
        _ => "=",
    };
}
