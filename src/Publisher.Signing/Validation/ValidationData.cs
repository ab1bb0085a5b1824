using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Validation;

/// <summary>What a check in later years needs: certificates, and what their issuers said of them at the time.</summary>
public sealed class ValidationData
{
    private readonly HashSet<string> _thumbprints = new(StringComparer.Ordinal);

    public List<X509Certificate2> Certificates { get; } = [];

    /// <summary>Whole OCSP responses in DER.</summary>
    public List<ReadOnlyMemory<byte>> OcspResponses { get; } = [];

    /// <summary>Revocation lists in DER.</summary>
    public List<ReadOnlyMemory<byte>> RevocationLists { get; } = [];

    /// <summary>False when the certificate is there already.</summary>
    public bool Add(X509Certificate2 certificate)
    {
        if (!_thumbprints.Add(certificate.Thumbprint))
        {
            return false;
        }

        Certificates.Add(certificate);
        return true;
    }
}
