using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Keys;

/// <summary>The algorithm of a certificate's key together with a hash function.</summary>
internal static class SignatureAlgorithms
{
    /// <summary>The object identifier, or null when the key is neither RSA nor ECDSA.</summary>
    public static string? Find(X509Certificate2 certificate, DigestAlgorithm digest)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
        {
            return ObjectIdentifiers.Rsa;
        }

        using var ecdsa = certificate.GetECDsaPublicKey();
        return ecdsa is null ? null : digest.Name switch
        {
            "sha256" => ObjectIdentifiers.EcdsaSha256,
            "sha384" => ObjectIdentifiers.EcdsaSha384,
            "sha512" => ObjectIdentifiers.EcdsaSha512,
            _ => null,
        };
    }
}
