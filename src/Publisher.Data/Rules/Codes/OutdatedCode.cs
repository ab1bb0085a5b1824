using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>A project code is of a form that is no longer given.</summary>
internal sealed class OutdatedCode() : TableRule("PUB2148", "C08", Severity.Info, Certainty.Medium)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.Code is not { IsBlank: false } code)
        {
            return;
        }

        foreach (var format in table.Disclosure.Form.Rules.ProjectCodes)
        {
            if (ProjectCode.Fits(ProjectCode.Bare(code.Text), format))
            {
                if (format.IsOutdated)
                {
                    findings.Add(table, At(code.Span, ProjectCode.Bare(code.Text), format.Name));
                }

                return;
            }
        }
    }
}
