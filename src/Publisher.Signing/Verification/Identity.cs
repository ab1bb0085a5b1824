namespace Publisher.Signing.Verification;

/// <summary>What is known about who a signer is.</summary>
public enum Identity
{
    /// <summary>Nobody has said whom to trust: anyone can make a certificate with any name.</summary>
    NotJudged,

    /// <summary>The chain of certificates reaches one that is trusted.</summary>
    Trusted,

    /// <summary>It does not.</summary>
    NotTrusted,
}
