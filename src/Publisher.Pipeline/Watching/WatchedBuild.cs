using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Watching;

/// <summary>A build that a change led to.</summary>
/// <param name="Report">What it did.</param>
/// <param name="Duration">How long it took.</param>
public sealed record WatchedBuild(BuildReport Report, TimeSpan Duration);
