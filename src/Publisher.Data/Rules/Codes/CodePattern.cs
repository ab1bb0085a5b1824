using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>A project code has none of the forms that its locality uses.</summary>
internal sealed class CodePattern() : TableRule("PUB2141", "C01", Severity.Error, Certainty.High)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var formats = table.Disclosure.Form.Rules.ProjectCodes;
        if (formats.IsEmpty || table.Project.Code is not { IsBlank: false } code)
        {
            return;
        }

        foreach (var format in formats)
        {
            if (ProjectCode.Fits(ProjectCode.Bare(code.Text), format))
            {
                return;
            }
        }

        findings.Add(table, At(code.Span, ProjectCode.Bare(code.Text), string.Join('、', formats.Select(format => $"{format.Name} {format.Pattern}"))));
    }
}
