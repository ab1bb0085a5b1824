namespace Publisher.Pipeline.Starting;

/// <summary>A disclosure that was started.</summary>
/// <param name="Path">Its folder.</param>
/// <param name="Unfilled">Values that are to be filled in.</param>
public sealed record NewDisclosure(string Path, int Unfilled);
