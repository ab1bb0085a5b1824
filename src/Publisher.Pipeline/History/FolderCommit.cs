namespace Publisher.Pipeline.History;

/// <summary>A commit with its message, as it touched one folder.</summary>
/// <param name="Folder">The first two segments of what it touched, <c>2024/my-bureau</c>.</param>
/// <param name="Commit">The commit.</param>
/// <param name="Subject">The first line of its message.</param>
public sealed record FolderCommit(string Folder, GitCommit Commit, string Subject);
