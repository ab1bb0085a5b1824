namespace Publisher.Pipeline.Versions;

/// <summary>A disclosure as one commit left it.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Folder">Where it lay then, <c>2024/my-bureau</c>.</param>
internal sealed record DisclosureVersion(LoggedCommit Commit, string Folder);
