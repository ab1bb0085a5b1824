namespace Publisher.Site.Feeds;

/// <summary>Something that a subscriber of the site hears of: a publication or a correction.</summary>
/// <param name="Path">The disclosure's folder in the site.</param>
/// <param name="Title">The disclosure's title.</param>
/// <param name="Date">When it happened; never the time of a build.</param>
/// <param name="Commit">What tells it from others of the same disclosure: the commit, or empty.</param>
/// <param name="IsCorrection">Not the first publication.</param>
/// <param name="Message">The editor's words about it, or empty.</param>
public sealed record SiteEvent(string Path, string Title, DateTimeOffset Date, string Commit, bool IsCorrection, string Message);
