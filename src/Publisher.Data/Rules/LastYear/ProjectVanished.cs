using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.LastYear;

/// <summary>A project of last year's disclosure is not in this one.</summary>
internal sealed class ProjectVanished() : Rule("PUB2321", "L01", Severity.Info, Certainty.Medium)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.LastYear is not { Parts: [{ } before, ..] })
        {
            return;
        }

        var now = disclosure.Tables.Select(table => ProjectIdentity.NameOf(table.Project)).ToHashSet(StringComparer.Ordinal);
        foreach (var table in before.Tables)
        {
            if (!now.Contains(ProjectIdentity.NameOf(table.Project)))
            {
                findings.Add(At(disclosure.Disclosure.Span, table.Project.Name.Text.Trim())
                    .WithLabel(table.Project.Name.Span, "before"));
            }
        }
    }
}
