namespace Publisher.Pipeline.Building;

/// <summary>What became of a disclosure in a build.</summary>
internal enum Outcome
{
    Built,
    Kept,
    Failed,
}
