using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Site.Addresses;
using Publisher.Site.Feeds;
using Publisher.Site.Records;
using Publisher.Site.Verify;

namespace Publisher.Site;

/// <summary>Everything that the site's own files are made from.</summary>
public sealed record SiteContent
{
    /// <summary>site.yaml.</summary>
    public SiteSettings Settings { get; init; } = SiteSettings.None;

    /// <summary>addresses.yaml.</summary>
    public AddressBook Addresses { get; init; } = AddressBook.Empty;

    /// <summary>Every disclosure: the newest year first, then by department.</summary>
    public required ImmutableArray<DisclosureRecord> Disclosures { get; init; }

    /// <summary>The files of all disclosures with their hashes, in any order.</summary>
    public ImmutableArray<PublishedFile> Files { get; init; } = [];

    /// <summary>What was published and corrected, in any order.</summary>
    public ImmutableArray<SiteEvent> Events { get; init; } = [];

    /// <summary>
    /// The disclosures, each with the day since when it is public: 发布日期, or else the day of its first commit in China; null
    /// where neither is known.
    /// </summary>
    public ImmutableArray<DisclosureRecord> WithDates()
    {
        var published = Events.Where(change => !change.IsCorrection).ToLookup(change => change.Path, StringComparer.Ordinal);
        return
        [
            .. Disclosures.Select(record => record.PublishedOn is null && published[record.Path].FirstOrDefault() is { } first
                ? record with { PublishedOn = DateOnly.FromDateTime(first.Date.ToOffset(TimeSpan.FromHours(8)).DateTime) }
                : record),
        ];
    }

    /// <summary>The order in which pages and search show disclosures.</summary>
    public static ImmutableArray<DisclosureRecord> InOrder(IEnumerable<DisclosureRecord> records) =>
    [
        .. records
            .OrderByDescending(record => record.Year, StringComparer.Ordinal)
            .ThenBy(record => record.Department, StringComparer.Ordinal)
            .ThenBy(record => record.Path, StringComparer.Ordinal),
    ];
}
