using Publisher.Data.Changes;

namespace Publisher.Pipeline.Versions;

/// <summary>What happened to one disclosure between two revisions.</summary>
/// <param name="Before">Its folder then, <c>2024/my-bureau</c>; null for a new one.</param>
/// <param name="After">Its folder now; null for one that is gone.</param>
/// <param name="Title">Department and year.</param>
/// <param name="Changes">What differs in it; nothing for one that came or went.</param>
public sealed record ComparedDisclosure(string? Before, string? After, string Title, DisclosureChanges Changes);
