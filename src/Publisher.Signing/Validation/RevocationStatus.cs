namespace Publisher.Signing.Validation;

/// <summary>What an authority says about one of its certificates.</summary>
/// <param name="IsRevoked">Whether it was taken back.</param>
/// <param name="RevokedAt">When; of certificates that were not, meaningless.</param>
/// <param name="ThisUpdate">Since when this is known to be so.</param>
/// <param name="NextUpdate">When there will be newer word, or null.</param>
public sealed record RevocationStatus(
    bool IsRevoked, DateTimeOffset RevokedAt, DateTimeOffset ThisUpdate, DateTimeOffset? NextUpdate)
{
    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <summary>Whether it speaks of that moment.</summary>
    public bool IsCurrentAt(DateTimeOffset time) =>
        ThisUpdate <= time + Tolerance && (NextUpdate is null || NextUpdate >= time - Tolerance);
}
