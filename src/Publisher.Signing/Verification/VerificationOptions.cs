using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Verification;

/// <summary>What a file is judged by.</summary>
public sealed record VerificationOptions
{
    /// <summary>The moment for which it is judged: now, or another one to see what will be or was.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Certificates that are trusted, whoever issued them; null: nobody has said whom to trust.</summary>
    public ImmutableArray<X509Certificate2>? Trusted { get; init; }
}
