using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Building;

/// <summary>The two input folders, wherever they are read from: the disk, or a git tree.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Templates">The folder of layouts.</param>
public sealed record BuildSources(ISourceFiles Data, ISourceFiles Templates);
