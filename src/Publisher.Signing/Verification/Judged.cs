using Publisher.Signing.Verification.Trust;

namespace Publisher.Signing.Verification;

/// <summary>What was found out about who has signed, and when.</summary>
/// <param name="Trust">The certificate and those above it.</param>
/// <param name="ProvenTime">The earliest time at which it is proven to have been there; null without a time stamp.</param>
/// <param name="Level">The baseline level; null of time stamps and of other signatures.</param>
internal sealed record Judged(TrustResult Trust, DateTimeOffset? ProvenTime, SignatureLevel? Level);
