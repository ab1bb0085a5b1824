using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>A project has no code, although its locality gives every project one.</summary>
internal sealed class CodeMissing() : TableRule("PUB2144", "C04", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (!table.Disclosure.Form.Rules.ProjectCodes.IsEmpty && table.Project.Code is null or { IsBlank: true })
        {
            findings.Add(table, At(table.Project.Name.Span, table.Project.Name.Text.Trim()));
        }
    }
}
