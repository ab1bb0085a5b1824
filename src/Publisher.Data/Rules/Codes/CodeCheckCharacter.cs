using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Codes;

/// <summary>The check character of a project code does not belong to its other characters.</summary>
internal sealed class CodeCheckCharacter() : TableRule("PUB2142", "C02", Severity.Error, Certainty.High)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.Code is not { IsBlank: false } code)
        {
            return;
        }

        var text = ProjectCode.Bare(code.Text);
        foreach (var format in table.Disclosure.Form.Rules.ProjectCodes)
        {
            if (format.Check is null || text.Length != format.Pattern.Length)
            {
                continue;
            }

            var place = format.Pattern.IndexOf(Forms.ProjectCodeFormat.CheckCharacter, StringComparison.Ordinal);
            if (place >= 0 && ProjectCode.FindCheckCharacter(text, format) != text[place])
            {
                findings.Add(table, At(code.Span, text, text[place].ToString(), format.Name));
                return;
            }
        }
    }
}
