using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Cms;

/// <summary>Whether a signature over a hash was made with the private key of a certificate.</summary>
internal static class PublicKeyCheck
{
    /// <param name="certificate">Whose key.</param>
    /// <param name="hashName">Which hash function.</param>
    /// <param name="hash">What is signed.</param>
    /// <param name="signature">Of ECDSA as DER (RFC 3279 §2.2.3).</param>
    /// <param name="isPss">RSA with PSS instead of PKCS #1 v1.5.</param>
    public static bool Verify(
        X509Certificate2 certificate, HashAlgorithmName hashName, byte[] hash, byte[] signature, bool isPss = false)
    {
        try
        {
            using var rsa = certificate.GetRSAPublicKey();
            if (rsa is not null)
            {
                return rsa.VerifyHash(hash, signature, hashName, isPss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
            }

            using var ecdsa = certificate.GetECDsaPublicKey();
            return ecdsa?.VerifyHash(hash, signature, DSASignatureFormat.Rfc3279DerSequence) == true;
        }
        catch (CryptographicException)
        {
            // A key or curve that this system does not know.
            return false;
        }
    }
}
