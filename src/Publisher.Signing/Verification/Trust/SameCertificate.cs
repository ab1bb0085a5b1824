using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Verification.Trust;

/// <summary>
/// Tells certificates apart by all their bytes. The comparison that .NET has looks at issuer and number alone: anyone can make
/// a certificate with those.
/// </summary>
internal sealed class SameCertificate : IEqualityComparer<X509Certificate2>
{
    public static SameCertificate Comparer { get; } = new();

    public bool Equals(X509Certificate2? x, X509Certificate2? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.RawDataMemory.Span.SequenceEqual(y.RawDataMemory.Span));

    public int GetHashCode(X509Certificate2 obj)
    {
        var hash = default(HashCode);
        hash.AddBytes(obj.RawDataMemory.Span);
        return hash.ToHashCode();
    }
}
