using System.Globalization;
using Publisher.Data.Fields;
using Publisher.Data.Syntax;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>Finds the numbers of tables that the open data leaves out: their files travel with no PDF.</summary>
internal static class WithheldNumbers
{
    /// <summary>The numbers that no table has though later ones do, for people; empty when there are none.</summary>
    public static string Find(DataNode? data)
    {
        var missing = new List<int>();
        foreach (var tables in Lists(data).SelectMany(part => part.Items).SelectMany(Lists))
        {
            var numbers = tables.Items
                .Where(table => Value(table, ProjectFields.Name.Key) is not null)
                .Select(table => Value(table, ProjectFields.Number.Key) as DataScalar)
                .Select(number => int.TryParse(number?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
                .ToList();
            for (var i = 1; i < numbers.Count; i++)
            {
                // Gaps of thousands are no withheld projects.
                if (numbers[i - 1] > 0 && numbers[i] > numbers[i - 1] + 1 && numbers[i] < numbers[i - 1] + 1000)
                {
                    missing.AddRange(Enumerable.Range(numbers[i - 1] + 1, numbers[i] - numbers[i - 1] - 1));
                }
            }

            if (numbers is [> 1 and < 1000, ..])
            {
                missing.InsertRange(0, Enumerable.Range(1, numbers[0] - 1));
            }
        }

        return string.Join('、', missing);
    }

    private static DataNode? Value(DataNode? node, string key) =>
        (node as DataMapping)?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    private static IEnumerable<DataSequence> Lists(DataNode? node) =>
        (node as DataMapping)?.Entries.Select(entry => entry.Value).OfType<DataSequence>() ?? [];
}
