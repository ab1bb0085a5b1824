using System.Collections.Immutable;
using Publisher.Site.Records;

namespace Publisher.Site.Pages;

/// <summary>A department's disclosures of all years.</summary>
/// <param name="Slug">The folder's name that they share; a department may be renamed, its addresses may not.</param>
/// <param name="Disclosures">The newest year first.</param>
internal sealed record DepartmentYears(string Slug, ImmutableArray<DisclosureRecord> Disclosures)
{
    /// <summary>As the newest disclosure calls it.</summary>
    public string Name => Disclosures[0].Department;

    /// <summary>By name.</summary>
    public static ImmutableArray<DepartmentYears> Of(IEnumerable<DisclosureRecord> disclosures) =>
    [
        .. disclosures
            .GroupBy(record => record.Slug, StringComparer.Ordinal)
            .Select(group => new DepartmentYears(
                group.Key, [.. group.OrderByDescending(record => record.Year, StringComparer.Ordinal)]))
            .OrderBy(department => department.Name, StringComparer.Ordinal)
            .ThenBy(department => department.Slug, StringComparer.Ordinal),
    ];
}
