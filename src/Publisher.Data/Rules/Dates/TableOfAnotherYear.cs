using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Dates;

/// <summary>A project's name, goals or indicators speak of another year than the disclosure's. Reported once a table.</summary>
internal sealed class TableOfAnotherYear() : Rule("PUB2163", "Y03", Severity.Warning, Certainty.Medium)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        var year = disclosure.Disclosure.Year;
        TableSubject? reported = null;
        foreach (var cell in disclosure.Cells)
        {
            if (cell.Table == reported || cell.Role is not (CellRole.Name or CellRole.Goal or CellRole.IndicatorName or CellRole.Value))
            {
                continue;
            }

            foreach (var mention in YearMention.FindAll(cell.Text.Text))
            {
                if (mention.Year != year)
                {
                    findings.Add(cell, At(
                        cell.Text.Locate(mention.Start, YearMention.Length),
                        mention.Year.ToString(CultureInfo.InvariantCulture),
                        year.ToString(CultureInfo.InvariantCulture)));
                    reported = cell.Table;
                    break;
                }
            }
        }
    }
}
