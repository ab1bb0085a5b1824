using Publisher.Pipeline.History;

namespace Publisher.Pipeline.Building;

/// <summary>When and from what a document was made, as it says of itself; never taken from the clock.</summary>
/// <param name="Commit">The newest commit that touched the data, or empty.</param>
/// <param name="Date">That commit's date, or the one that was asked for, or the epoch where there is no git.</param>
internal sealed record DocumentStamp(string Commit, DateTimeOffset Date)
{
    /// <summary>The fingerprint of the data; empty where it does not matter.</summary>
    public string SourceHash { get; init; } = "";

    public static DocumentStamp Of(GitCommit? commit, DateTimeOffset? fixedDate) =>
        new(commit?.Hash ?? "", fixedDate ?? commit?.Date ?? DateTimeOffset.UnixEpoch);
}
