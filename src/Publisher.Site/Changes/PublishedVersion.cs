using Publisher.Data.Changes;

namespace Publisher.Site.Changes;

/// <summary>A version that went public, and what it changed.</summary>
/// <param name="Commit">The commit that made it; empty for files that are not committed yet.</param>
/// <param name="Date">When, in UTC; null for files that are not committed yet.</param>
/// <param name="Message">What the editor wrote about it.</param>
/// <param name="Changes">What differs from the version before; nothing in the first one.</param>
public sealed record PublishedVersion(string Commit, DateTimeOffset? Date, string Message, DisclosureChanges Changes);
