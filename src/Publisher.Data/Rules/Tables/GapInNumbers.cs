using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>Between two tables a number is left out, and no withheld project accounts for it.</summary>
internal sealed class GapInNumbers() : Rule("PUB2262", "T02", Severity.Warning, Certainty.Certain)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var part in disclosure.Disclosure.Parts)
        {
            var taken = part.Withheld.Select(withheld => withheld.Number).ToHashSet();
            var last = 0;
            foreach (var table in disclosure.Tables)
            {
                if (table.Part != part || table.Table.Number is not { } number)
                {
                    // A table without a printed number has its place all the same.
                    last += table.Part == part ? 1 : 0;
                    continue;
                }

                for (var missing = last + 1; missing < number; missing++)
                {
                    if (!taken.Contains(missing))
                    {
                        findings.Add(table, At(
                            table.Project.Name.Span, missing.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)));
                        break;
                    }
                }

                last = Math.Max(last, number);
            }
        }
    }
}
