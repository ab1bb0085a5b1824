namespace Publisher.Pipeline.Building;

/// <summary>How far a build is.</summary>
/// <param name="Done">Disclosures finished, failed or kept.</param>
/// <param name="Total">Disclosures in all.</param>
public readonly record struct BuildProgress(int Done, int Total);
