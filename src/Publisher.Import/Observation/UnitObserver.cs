using Publisher.Data.Fields;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the budget unit and the money unit above a table: in a row without labels, or in lines beside the title.</summary>
internal sealed class UnitObserver(FormIndex index)
{
    private const int LongestPrefix = 12;

    public void Observe(Sighting sighting)
    {
        var labels = sighting.Labels;
        var inTable = sighting.LabelRows
            .TakeWhile(row => row.Cells.All(cell => LabelObserver.KeyOf(cell, labels) is null))
            .SelectMany(row => row.Cells)
            .Where(cell => !cell.IsCovered && !cell.Text.IsBlank && cell.Text != sighting.Title?.Line.Text)
            .Select(cell => cell.Text.Text.Trim())
            .ToList();
        var beside = sighting.LinesBefore.Where(line => line != sighting.Title?.Line).Select(line => line.Text.Text.Trim()).ToList();
        foreach (var text in inTable.Concat(beside))
        {
            if (FindMoney(text) is var (prefix, unit))
            {
                labels.Printed.TryAdd(ProjectFields.MoneyUnit.Key, prefix);
                labels.MoneyUnit = labels.MoneyUnit.Length == 0 ? unit : labels.MoneyUnit;
            }
        }

        var below = sighting.LinesBefore.SkipWhile(line => line != sighting.Title?.Line).Skip(1).Select(line => line.Text.Text.Trim()).ToList();
        var name = inTable.Find(text => FindMoney(text) is null)
            ?? below.Find(text => FindMoney(text) is null && Prefix(text).Length > 0)
            ?? beside.Find(text => FindMoney(text) is null && (Prefix(text).Length > 0 ? IsUnitPrefix(Prefix(text)) : BeginsWithCode(text)));
        if (name is not null)
        {
            labels.Printed.TryAdd(ProjectFields.Unit.Key, Prefix(name));
        }
    }

    /// <summary>The words before a money unit, and the unit.</summary>
    private (string Prefix, string Unit)? FindMoney(string text)
    {
        foreach (var unit in index.Words.MoneyUnits.OrderByDescending(unit => unit.Length))
        {
            if (text.EndsWith(unit, StringComparison.Ordinal) && text.Length - unit.Length <= LongestPrefix)
            {
                var prefix = text[..^unit.Length];
                return prefix.TrimEnd() is [.., ':' or '：'] ? (prefix, unit) : null;
            }
        }

        return null;
    }

    /// <summary>Up to the colon, or nothing.</summary>
    private static string Prefix(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon is > 0 and <= LongestPrefix ? text[..(colon + 1)] : "";
    }

    private bool IsUnitPrefix(string prefix) => index.UnitPrefixes.Contains(LabelText.Normalise(prefix));

    private bool BeginsWithCode(string text) => text.Length > 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && !index.BeginsWithYear(text);
}
