namespace Publisher.Signing.Verification.Trust;

/// <summary>What was found out about a certificate.</summary>
/// <param name="Path">The chain.</param>
/// <param name="HasAllData">Whether the chain is complete, and the file has its issuers' words that it held.</param>
/// <param name="IsTrial">Whether it is one to try signing with.</param>
internal sealed record TrustResult(CertificatePath Path, bool HasAllData, bool IsTrial);
