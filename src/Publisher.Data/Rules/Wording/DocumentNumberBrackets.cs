using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>The year of a document number does not stand in 〔〕 (GB/T 9704-2012, 7.2.5).</summary>
internal sealed class DocumentNumberBrackets() : CellRule("PUB2288", "X08", Severity.Info, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        if (!text.Contains('号', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var number in DocumentNumber.FindAll(text))
        {
            if (!number.HasOfficialBrackets)
            {
                var words = text.Substring(number.Start, number.Length);
                var right = string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"{number.Agency}〔{number.Year}〕{number.Number}号");
                findings.Add(cell, At(cell.Text.Locate(number.Start, number.Length), words, right));
            }
        }
    }
}
