using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>The first goal begins with a number of its own behind the one that the form prints. Reported once a table.</summary>
internal sealed class DoubleNumbering() : TableRule("PUB2241", "G01", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        // A label typed in the data, even an empty one, takes the place of the form's number.
        if (table.Project.Goals is [{ Label: null } first, ..] && NumberLength(first.Text.Text) is > 0 and var length)
        {
            findings.Add(table, At(first.Text.Locate(0, length), first.Text.Text[..length]));
        }
    }

    private static int NumberLength(string text)
    {
        var digits = 0;
        while (Characters.IsDigitAt(text, digits))
        {
            digits++;
        }

        return digits is > 0 and < 3 && digits < text.Length && text[digits] is '.' or '、' or '．' && !Characters.IsDigitAt(text, digits + 1)
            ? digits + 1
            : text.StartsWith("（一）", StringComparison.Ordinal) ? 3
            : text.StartsWith("一是", StringComparison.Ordinal) || text.StartsWith("一、", StringComparison.Ordinal) ? 2
            : 0;
    }
}
