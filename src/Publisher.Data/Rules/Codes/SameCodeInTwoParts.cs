using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>Two parts print a table with the same code.</summary>
internal sealed class SameCodeInTwoParts() : Rule("PUB2146", "C06", Severity.Info, Certainty.Certain)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, table => table.Project.Code?.Text.Trim()))
        {
            if (group.Find(table => table.Part != group[0].Part) is { } other)
            {
                findings.Add(other, At(other.Project.Code!.Span, other.Project.Code.Text.Trim(), group[0].Part.Title, other.Part.Title));
            }
        }
    }
}
