using System.Collections.Immutable;
using Publisher.Data.Changes;
using Publisher.Data.Model;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// What the public may read of a disclosure's history. Versions older than 发布日期 were drafts; a commit that could not be read
/// as data was never published; of a project that is withheld now, what earlier versions said is not repeated.
/// </summary>
internal static class DisclosureHistory
{
    /// <summary>Older versions than these are one: a page longer than this is read by nobody.</summary>
    private const int MaxVersions = 50;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <param name="current">The disclosure as it is.</param>
    /// <param name="versions">Its commits, the newest first.</param>
    /// <param name="load">Makes the model of a version; null when it cannot be read.</param>
    /// <returns>The newest first; empty when no commit holds a readable version.</returns>
    public static ImmutableArray<PublishedVersion> Of(
        Disclosure current, ImmutableArray<DisclosureVersion> versions, Func<DisclosureVersion, Disclosure?> load)
    {
        var publishedOn = current.Publication.PublishedOn?.Value;
        var readable = new List<(LoggedCommit Commit, Disclosure Disclosure)>();
        foreach (var version in versions)
        {
            if (load(version) is { } disclosure)
            {
                readable.Add((version.Commit, disclosure));
                if (readable.Count == MaxVersions || DayOf(version.Commit) <= publishedOn)
                {
                    break;
                }
            }
        }

        if (readable.Count == 0)
        {
            return [];
        }

        var history = ImmutableArray.CreateBuilder<PublishedVersion>(readable.Count + 1);
        var uncommitted = DisclosureChanges.Between(readable[0].Disclosure, current);
        if (!uncommitted.IsEmpty)
        {
            history.Add(new PublishedVersion("", Date: null, "", uncommitted));
        }

        for (var i = 0; i < readable.Count; i++)
        {
            var (commit, disclosure) = readable[i];
            var changes = i + 1 < readable.Count
                ? DisclosureChanges.Between(readable[i + 1].Disclosure, disclosure)
                : DisclosureChanges.None;
            history.Add(new PublishedVersion(commit.Hash, commit.Date, commit.Message, changes));
        }

        return WithheldProjects.Remove(history.DrainToImmutable());
    }

    private static DateOnly DayOf(LoggedCommit commit) => DateOnly.FromDateTime(commit.Date.ToOffset(China).DateTime);
}
