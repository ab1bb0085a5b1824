using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Publication;

/// <summary>The number of a bank card stands in what is to be published.</summary>
internal sealed class BankCardPublished() : CellRule("PUB2303", "S03", Severity.Error, Certainty.High)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        foreach (var (digits, start, length) in DigitRuns.FindAll(cell.Text.Text))
        {
            if (BankCardNumber.IsValid(digits) && !IdentityNumber.IsValid(digits))
            {
                findings.Add(cell, At(cell.Text.Locate(start, length), DigitRuns.Mask(digits)));
            }
        }
    }
}
