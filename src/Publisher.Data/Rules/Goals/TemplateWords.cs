using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>Words of the empty form are left in the goals: 目标内容1. Reported once a table.</summary>
internal sealed class TemplateWords() : TableRule("PUB2245", "G05", Severity.Warning, Certainty.High)
{
    private static readonly string[] Words = ["目标内容", "XXX", "xxx", "×××", "（填写", "请填写", "示例", "此处填"];

    private protected override void Check(TableSubject table, Findings findings)
    {
        foreach (var goal in table.Project.Goals)
        {
            foreach (var word in Words)
            {
                if (goal.Text.Text.StartsWith(word, StringComparison.Ordinal))
                {
                    findings.Add(table, At(goal.Text.Locate(word), word));
                    return;
                }
            }
        }
    }
}
