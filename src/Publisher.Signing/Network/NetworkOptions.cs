namespace Publisher.Signing.Network;

/// <summary>How long and how often servers are asked.</summary>
public sealed record NetworkOptions
{
    /// <summary>For one attempt, from the connection to the last byte.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    public int Attempts { get; init; } = 3;

    /// <summary>Before the second attempt; twice as long before each further one.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Of one answer, in bytes. Revocation lists of large authorities have several megabytes.</summary>
    public int MaxLength { get; init; } = 20 * 1024 * 1024;
}
