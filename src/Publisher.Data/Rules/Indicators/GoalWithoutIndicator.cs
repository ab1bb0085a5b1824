using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A goal promises a number that no indicator of its project carries.</summary>
internal sealed class GoalWithoutIndicator() : CellRule("PUB2234", "I34", Severity.Info, Certainty.Medium)
{
    private static readonly string[] CountedUnits = ["个", "家", "次", "人", "份", "场", "项", "套", "件", "吨", "亩", "公里", "万元", "亿元", "%", "户", "台"];

    private protected override void Check(PrintedCell cell, Findings findings)
    {
        if (cell.Role != CellRole.Goal)
        {
            return;
        }

        var text = cell.Text.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var length = NumberScanner.Read(text, i, out var number);
            if (length > 0 && UnitAt(text, i + length) is { } unit && !(i > 0 && text[i - 1] is '第' or '“' or '-' or '—'))
            {
                if (!cell.Table!.Rows.Any(row => row.Value.Number == number || row.Indicator.Description.Text.Contains(
                    text.Substring(i, length), StringComparison.Ordinal)))
                {
                    findings.Add(cell, At(cell.Text.Locate(i, length + unit.Length), text.Substring(i, length + unit.Length)));
                    return;
                }
            }

            i += length;
        }
    }

    private static string? UnitAt(string text, int position)
    {
        foreach (var unit in CountedUnits)
        {
            if (string.CompareOrdinal(text, position, unit, 0, unit.Length) == 0)
            {
                return unit;
            }
        }

        return null;
    }
}
