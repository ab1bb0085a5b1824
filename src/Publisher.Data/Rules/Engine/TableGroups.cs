using System.Globalization;

namespace Publisher.Data.Rules.Engine;

/// <summary>Tables that have something in common.</summary>
internal static class TableGroups
{
    /// <summary>The groups of two and more tables with one key, in printed order; a blank key is none.</summary>
    public static List<List<TableSubject>> By(DisclosureSubject disclosure, Func<TableSubject, string?> key)
    {
        var byKey = new Dictionary<string, List<TableSubject>>(StringComparer.Ordinal);
        var groups = new List<List<TableSubject>>();
        foreach (var table in disclosure.Tables)
        {
            if (key(table) is not { Length: > 0 } text)
            {
                continue;
            }

            if (!byKey.TryGetValue(text, out var group))
            {
                byKey.Add(text, group = []);
            }

            group.Add(table);
            if (group.Count == 2)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>The printed numbers of a group's tables; of one without a number its name.</summary>
    public static string Print(IEnumerable<TableSubject> group) => string.Join('、', group
        .Select(table => table.Table.Number?.ToString(CultureInfo.InvariantCulture) ?? Characters.Quote(table.Project.Name.Text))
        .Distinct());
}
