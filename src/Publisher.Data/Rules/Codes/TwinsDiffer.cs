using Publisher.Data.Model;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules.Codes;

/// <summary>Two parts print the same project with different content.</summary>
internal sealed class TwinsDiffer() : Rule("PUB2147", "C07", Severity.Warning, Certainty.Certain)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, table => table.Project.Code?.Text.Trim()))
        {
            var first = group[0];
            foreach (var twin in group)
            {
                if (twin.Part != first.Part && FindDifference(first.Project, twin.Project) is var (key, span))
                {
                    findings.Add(twin, At(span, twin.Project.Name.Text.Trim(), key, first.Part.Title, twin.Part.Title)
                        .WithLabel(first.Project.Span, "first"));
                }
            }
        }
    }

    private static (string Key, SourceSpan Span)? FindDifference(Project a, Project b)
    {
        if (ReferenceEquals(a, b))
        {
            return null;
        }

        return a.Name.Text != b.Name.Text ? ("项目名称", b.Name.Span)
            : a.Budget?.Value != b.Budget?.Value ? ("预算数", b.Budget?.Text.Span ?? b.Span)
            : a.Purpose?.Text != b.Purpose?.Text ? ("资金用途", b.Purpose?.Span ?? b.Span)
            : !a.Goals.Select(goal => goal.Text.Text).SequenceEqual(b.Goals.Select(goal => goal.Text.Text))
                ? ("绩效目标", b.Goals.IsEmpty ? b.Span : b.Goals[0].Text.Span)
            : !a.Indicators.Select(Print).SequenceEqual(b.Indicators.Select(Print))
                ? ("绩效指标", b.Indicators.IsEmpty ? b.Span : b.Indicators[0].Span)
            : null;
    }

    private static string Print(Indicator row) =>
        string.Join('\u001F', row.Level1, row.Level2, row.Level3, row.Description, row.Value, row.Basis);
}
