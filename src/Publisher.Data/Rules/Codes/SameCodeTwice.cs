using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>Two projects of one part have the same code.</summary>
internal sealed class SameCodeTwice() : Rule("PUB2149", "C09", Severity.Warning, Certainty.Certain)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, table => table.Project.Code?.Text.Trim()))
        {
            for (var i = 1; i < group.Count; i++)
            {
                if (group.Find(table => table.Part == group[i].Part) is { } first && first != group[i])
                {
                    var code = group[i].Project.Code!;
                    findings.Add(group[i], At(code.Span, ProjectCode.Bare(code.Text), Characters.Quote(first.Project.Name.Text))
                        .WithLabel(first.Project.Code!.Span, "first"));
                }
            }
        }
    }
}
