namespace Publisher.Pipeline.History;

/// <summary>A commit.</summary>
/// <param name="Hash">In hexadecimal digits.</param>
/// <param name="Date">When it was committed, in UTC.</param>
public sealed record GitCommit(string Hash, DateTimeOffset Date);
