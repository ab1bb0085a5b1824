using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>The year inside a project code is not that of the disclosure.</summary>
internal sealed class CodeYear() : TableRule("PUB2143", "C03", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.Code is not { IsBlank: false } code)
        {
            return;
        }

        var year = table.Disclosure.Disclosure.Year;
        foreach (var format in table.Disclosure.Form.Rules.ProjectCodes)
        {
            if (ProjectCode.FindYear(ProjectCode.Bare(code.Text), format) is { } found)
            {
                if (found != (found < 100 ? year % 100 : year))
                {
                    findings.Add(table, At(
                        code.Span, ProjectCode.Bare(code.Text), found.ToString("00", CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)));
                }

                return;
            }
        }
    }
}
