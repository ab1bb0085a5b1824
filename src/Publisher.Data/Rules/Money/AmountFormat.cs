using Publisher.Data.Model;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>An amount is not printed with two decimals, or has blanks around it.</summary>
internal sealed class AmountFormat() : TableRule("PUB2109", "M09", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        Check(table.Project.Budget);
        Check(table.Project.FiscalFunds);
        Check(table.Project.OtherFunds);

        void Check(Amount? amount)
        {
            if (amount is { Value: not null } && !HasTwoDecimals(amount.Text.Text))
            {
                findings.Add(table, At(amount.Text.Span, amount.Text.Text));
            }
        }
    }

    private static bool HasTwoDecimals(string text) =>
        text.Length > 3 && text[^3] == '.' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);
}
