using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Dates;

/// <summary>A date that the calendar does not have.</summary>
internal sealed class ImpossibleDate() : CellRule("PUB2161", "Y01", Severity.Error, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        if (cell.Role == CellRole.Value && cell.Row!.Value.Date is { } date)
        {
            // Outside 时效指标, 2076.36 may be a number whose unit is missing.
            var isNumber = date is { IsDecimal: true, Day: null } && cell.Row.Level2 != Level2Kind.Timeliness;
            if (!date.IsPossible && !isNumber)
            {
                findings.Add(cell, At(cell.Text.Span, cell.Row.Value.NumberText));
            }

            return;
        }

        // In running text only a date in full is told from other numbers for certain.
        for (var year = text.IndexOf('年', StringComparison.Ordinal); year >= 0; year = text.IndexOf('年', year + 1))
        {
            var (start, end) = (year - 4, year - 4);
            if (start >= 0 && !Characters.IsDigitAt(text, start - 1)
                && DateScanner.Read(text, ref end) is { Day: not null, IsPossible: false })
            {
                findings.Add(cell, At(cell.Text.Locate(start, end - start), text[start..end]));
            }
        }
    }
}
