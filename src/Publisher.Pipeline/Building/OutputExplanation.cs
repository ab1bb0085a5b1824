using System.Collections.Immutable;

namespace Publisher.Pipeline.Building;

/// <summary>What became of one output, and why.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Reasons">Why it was made, or should have been.</param>
public sealed record OutputExplanation(string Path, OutputFate Fate, ImmutableArray<BuildReason> Reasons);
