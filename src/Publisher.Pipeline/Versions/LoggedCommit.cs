using System.Collections.Immutable;

namespace Publisher.Pipeline.Versions;

/// <summary>A commit on the main line and the data files that it touched.</summary>
/// <param name="Hash">In hexadecimal digits.</param>
/// <param name="Date">When it was committed, in UTC.</param>
/// <param name="Message">What the editor wrote.</param>
/// <param name="Files">The touched files, their paths from the data folder.</param>
internal sealed record LoggedCommit(
    string Hash, DateTimeOffset Date, string Message, ImmutableArray<TouchedFile> Files);
