using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>Different projects have almost the same indicator rows. Each copy is reported.</summary>
internal sealed class CopiedIndicators() : Rule("PUB2246", "G06", Severity.Warning, Certainty.High)
{
    /// <summary>Of ten rows, so many are the same in copied tables.</summary>
    private const int SharedTenths = 8;

    private const int FewestRows = 5;

    /// <summary>A row that more tables have than these is everybody's, and finds no pair.</summary>
    private const int Common = 12;

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        var holders = new Dictionary<string, List<TableSubject>>(StringComparer.Ordinal);
        foreach (var table in disclosure.Tables)
        {
            var shared = new Dictionary<TableSubject, int>();
            foreach (var row in table.Rows)
            {
                var key = string.Join('\u001F', row.Indicator.Level2.Text, row.BareName, row.Value.Raw);
                if (!holders.TryGetValue(key, out var tables))
                {
                    holders.Add(key, tables = []);
                }

                foreach (var other in tables)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }

                if (tables.Count < Common)
                {
                    tables.Add(table);
                }
            }

            Report(table, shared, findings);
        }
    }

    private void Report(TableSubject table, Dictionary<TableSubject, int> shared, Findings findings)
    {
        foreach (var (other, count) in shared)
        {
            var rows = Math.Max(table.Rows.Length, other.Rows.Length);
            if (rows < FewestRows || count * 10 < rows * SharedTenths || other.Part != table.Part
                || other.Project.Name.Text == table.Project.Name.Text)
            {
                continue;
            }

            findings.Add(table, At(
                table.Rows[0].Indicator.Span, count.ToString(CultureInfo.InvariantCulture), Characters.Quote(other.Project.Name.Text))
                .WithLabel(other.Rows[0].Indicator.Span, "first"));
            return;
        }
    }
}
