using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>A row of dots is left over from the empty form.</summary>
internal sealed class UnfilledGoalRow() : TableRule("PUB2269", "T09", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        foreach (var goal in table.Project.Goals)
        {
            var printed = goal.Label is { IsBlank: false } label && goal.Text.IsBlank ? label : goal.Text;
            var text = printed.Text.AsSpan().Trim();
            if (text.Length > 1 && text.IndexOfAnyExcept('.', '…', '。') < 0)
            {
                findings.Add(table, At(printed.Span, text.ToString()));
            }
        }
    }
}
