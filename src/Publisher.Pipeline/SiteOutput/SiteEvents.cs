using System.Collections.Immutable;
using Publisher.Pipeline.History;
using Publisher.Site.Feeds;
using Publisher.Site.Records;

namespace Publisher.Pipeline.SiteOutput;

/// <summary>Reads from the history what subscribers of the site hear of.</summary>
internal static class SiteEvents
{
    /// <summary>China's time, in which 发布日期 is a day.</summary>
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>
    /// The first commit of a disclosure is its publication and each later one a correction. Where 发布日期 is given, that day is
    /// the publication, and what was committed before its end was the work on it.
    /// </summary>
    /// <param name="records">What is published.</param>
    /// <param name="commits">The newest first.</param>
    public static ImmutableArray<SiteEvent> Of(IEnumerable<DisclosureRecord> records, IReadOnlyList<FolderCommit> commits)
    {
        var byFolder = commits.ToLookup(commit => commit.Folder, StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<SiteEvent>();
        foreach (var record in records)
        {
            var own = byFolder[record.Path].Reverse().ToList();
            if (record.PublishedOn is { } day)
            {
                var start = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset);
                events.Add(new SiteEvent(record.Path, record.Title, start, "", IsCorrection: false, ""));
                own.RemoveAll(commit => commit.Commit.Date < start.AddDays(1));
            }
            else if (own.Count > 0)
            {
                events.Add(new SiteEvent(record.Path, record.Title, own[0].Commit.Date, "", IsCorrection: false, ""));
                own.RemoveAt(0);
            }

            events.AddRange(own.Select(commit => new SiteEvent(
                record.Path, record.Title, commit.Commit.Date, commit.Commit.Hash, IsCorrection: true, commit.Subject)));
        }

        return events.DrainToImmutable();
    }
}
