using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>资金用途 says no more than 项目名称, or than the goal.</summary>
internal sealed class PurposeRepeatsName() : TableRule("PUB2244", "G04", Severity.Info, Certainty.Certain)
{
    private static readonly string[] Endings = ["专项资金", "专项经费", "资金", "经费", "费用", "费", "专项", "项目"];

    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.Purpose is not { IsBlank: false } purpose)
        {
            return;
        }

        var words = Bare(purpose.Text);
        if (words == Bare(table.Project.Name.Text) || (table.Project.Goals is [{ } goal] && goal.Text.Text.Trim() == purpose.Text.Trim()))
        {
            findings.Add(table, At(purpose.Span, Characters.Quote(purpose.Text)));
        }
    }

    private static string Bare(string text)
    {
        text = text.Trim().TrimEnd('。');
        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text[..^ending.Length];
            }
        }

        return text;
    }
}
