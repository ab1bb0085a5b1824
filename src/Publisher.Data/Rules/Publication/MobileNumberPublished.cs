using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Publication;

/// <summary>A mobile telephone number stands in what is to be published.</summary>
internal sealed class MobileNumberPublished() : CellRule("PUB2302", "S02", Severity.Warning, Certainty.High)
{
    private const int Length = 11;

    private protected override void Check(PrintedCell cell, Findings findings)
    {
        foreach (var (digits, start, length) in DigitRuns.FindAll(cell.Text.Text))
        {
            if (digits.Length == Length && digits[0] == '1' && digits[1] is >= '3' and <= '9' && char.IsAsciiDigit(digits[^1]))
            {
                findings.Add(cell, At(cell.Text.Locate(start, length), DigitRuns.Mask(digits)));
            }
        }
    }
}
