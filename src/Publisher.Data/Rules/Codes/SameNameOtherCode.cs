using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>Projects of one name have different codes.</summary>
internal sealed class SameNameOtherCode() : Rule("PUB2145", "C05", Severity.Warning, Certainty.Certain)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, table => table.Project.Name.Text.Trim()))
        {
            var first = group[0];
            var other = group.Find(table => table.Part == first.Part && table.Project.Code?.Text != first.Project.Code?.Text);
            if (other is not null)
            {
                findings.Add(other, At(other.Project.Name.Span, other.Project.Name.Text.Trim(), TableGroups.Print(group))
                    .WithLabel(first.Project.Name.Span, "first"));
            }
        }
    }
}
