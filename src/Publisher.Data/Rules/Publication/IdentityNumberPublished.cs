using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Publication;

/// <summary>A citizen's identity number stands in what is to be published.</summary>
internal sealed class IdentityNumberPublished() : CellRule("PUB2301", "S01", Severity.Error, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        foreach (var (digits, start, length) in DigitRuns.FindAll(cell.Text.Text))
        {
            if (IdentityNumber.IsValid(digits))
            {
                findings.Add(cell, At(cell.Text.Locate(start, length), DigitRuns.Mask(digits)));
            }
        }
    }
}
