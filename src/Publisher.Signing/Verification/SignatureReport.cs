using Publisher.Signing.Files;

namespace Publisher.Signing.Verification;

/// <summary>What was found out about one signature or time stamp over the file.</summary>
public sealed record SignatureReport
{
    /// <summary>The field's name in the file.</summary>
    public required string Field { get; init; }

    public required SignatureKind Kind { get; init; }

    public required string SubFilter { get; init; }

    /// <summary>The name in the certificate; empty when there is none to be read.</summary>
    public string Signer { get; init; } = "";

    /// <summary>The issuer's name in the certificate.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>When it was signed by the word of the signer alone.</summary>
    public DateTimeOffset? ClaimedTime { get; init; }

    /// <summary>The earliest time at which a time stamp proves that it was there.</summary>
    public DateTimeOffset? ProvenTime { get; init; }

    /// <summary>Whether the signed bytes are as they were signed, with the key of the certificate.</summary>
    public bool IsIntact { get; init; }

    /// <summary>How many bytes, from the first on, it speaks of.</summary>
    public long SignedBytes { get; init; }

    /// <summary>Whether these are all bytes of the file.</summary>
    public bool CoversFile { get; init; }

    public Identity Identity { get; init; }

    /// <summary>A throw-away key has signed: the signature has no validity whatsoever.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The baseline level reached; null of time stamps, and where not even the lowest is.</summary>
    public SignatureLevel? Level { get; init; }

    /// <summary>What may be changed afterwards (ISO 32000-1 table 254); 0 when it does not say.</summary>
    public int Permission { get; init; }
}
