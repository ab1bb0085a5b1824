using System.Collections.Immutable;
using System.Globalization;
using Publisher.Site.Records;

namespace Publisher.Site.Tests.Scale;

/// <summary>
/// Records of disclosures that nobody published: as many projects and indicators as real ones have, with words put together from
/// real ones, so that they have many pairs of characters that never stand together in real texts. An index of real ones is smaller.
/// </summary>
internal sealed class SyntheticRecords
{
    /// <summary>Real disclosures of a city have 3 to 66 tables; five published ones have 24 on average.</summary>
    private const int AverageProjects = 24;

    private const int FirstYear = 2015;
    private const int Years = 10;

    private readonly ImmutableArray<string> _indicators;
    private readonly ImmutableArray<string> _words;
    private ulong _state = 20241120;

    /// <param name="real">Records of real disclosures.</param>
    public SyntheticRecords(IReadOnlyList<DisclosureRecord> real)
    {
        var projects = real.SelectMany(record => record.Projects).ToList();
        _indicators = [.. projects.SelectMany(project => project.Indicators).Distinct(StringComparer.Ordinal)];
        _words =
        [
            .. projects.Select(project => project.Name).Concat(_indicators)
                .SelectMany(text => Enumerable.Range(0, text.Length / 2).Select(i => text.Substring(i * 2, 2)))
                .Where(word => word.All(char.IsLetter))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Departments with ten years each; from one year to the next three of five projects stay.</summary>
    public ImmutableArray<DisclosureRecord> Make(int disclosures)
    {
        var records = ImmutableArray.CreateBuilder<DisclosureRecord>(disclosures);
        for (var department = 0; records.Count < disclosures; department++)
        {
            var name = $"某市{Compose(2)}局";
            var count = 3 + Next((2 * AverageProjects) - 5);
            ProjectRecord[] projects = [.. Enumerable.Range(0, count).Select(_ => Project())];
            for (var year = 0; year < Years && records.Count < disclosures; year++)
            {
                for (var i = 0; i < count; i++)
                {
                    projects[i] = Next(5) < 3 && year > 0 ? projects[i] with { Yuan = Next(10_000) * 100 } : Project();
                }

                var path = string.Create(CultureInfo.InvariantCulture, $"{FirstYear + year}/department-{department:000}");
                records.Add(new DisclosureRecord(
                    path, name, $"{name}{path[..4]}年部门预算绩效目标", PublishedOn: null, [.. projects.Select(Numbered)]));
            }
        }

        return SiteContent.InOrder(records);
    }

    private static ProjectRecord Numbered(ProjectRecord project, int index) => project with
    {
        Anchor = string.Create(CultureInfo.InvariantCulture, $"_Toc_4_4_{index + 4:D10}"),
        Number = (index + 1).ToString(CultureInfo.InvariantCulture),
    };

    private ProjectRecord Project() => new(
        "",
        "",
        Compose(3 + Next(5)) + "经费",
        Next(10_000) * 100,
        IsRepeated: false,
        [.. Enumerable.Range(0, 7).Select(_ => Next(5) < 2 ? Compose(3 + Next(3)) : _indicators[Next(_indicators.Length)]).Distinct(StringComparer.Ordinal)]);

    private string Compose(int words) => string.Concat(Enumerable.Range(0, words).Select(_ => _words[Next(_words.Length)]));

    /// <summary>The same numbers on every machine (Knuth's MMIX generator).</summary>
    private int Next(int limit)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)limit);
    }
}
