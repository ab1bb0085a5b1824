using System.Text;

namespace Publisher.Import.Reading.Word;

/// <summary>Counts the automatic lists of a file in the order of its paragraphs, and gives the printed number of each.</summary>
internal sealed class ListCounters(Dictionary<int, ListDefinition> lists)
{
    private const int Levels = 9;

    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>The number of the next paragraph of a list; empty for none, or for a list that is not defined.</summary>
    public string Next(int list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var definition)
            || !definition.Levels.TryGetValue(level, out var own))
        {
            return "";
        }

        if (!_counters.TryGetValue(definition.AbstractId, out var counters))
        {
            counters = _counters[definition.AbstractId] = new int?[Levels];
        }

        if (definition.StartOverrides.TryGetValue(level, out var start) && _started.Add((list, level)))
        {
            counters[level] = start;
        }
        else
        {
            counters[level] = counters[level] is { } last ? last + 1 : own.Start;
        }

        for (var lower = level + 1; lower < Levels; lower++)
        {
            var restartsAfter = definition.Levels.TryGetValue(lower, out var other) ? other.RestartsAfter : null;
            if (restartsAfter is null || (restartsAfter > 0 && level < restartsAfter))
            {
                counters[lower] = null;
            }
        }

        return own.Format == "bullet" ? Bullet(own) : Print(definition, own, counters);
    }

    private static string Bullet(ListLevel level) => level.Pattern is [>= '\uF000' and <= '\uF0FF']
        ? SymbolCharacters.Find(level.Font, ((int)level.Pattern[0]).ToString("X", System.Globalization.CultureInfo.InvariantCulture)) ?? "•"
        : level.Pattern;

    private static string Print(ListDefinition definition, ListLevel own, int?[] counters)
    {
        var text = new StringBuilder(own.Pattern.Length + 4);
        for (var i = 0; i < own.Pattern.Length; i++)
        {
            if (own.Pattern[i] == '%' && i + 1 < own.Pattern.Length && own.Pattern[i + 1] is >= '1' and <= '9')
            {
                var level = own.Pattern[++i] - '1';
                var format = definition.Levels.TryGetValue(level, out var other) ? other : own;
                text.Append(ListNumberText.Format(counters[level] ?? format.Start, format.Format));
            }
            else
            {
                text.Append(own.Pattern[i]);
            }
        }

        return text.ToString();
    }
}
