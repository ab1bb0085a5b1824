using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Verification.Trust;

/// <summary>
/// Whether a certificate can be read to its last field: .NET reads fields when they are asked for, and throws in the middle of
/// whatever is asked.
/// </summary>
internal static class CertificateForm
{
    public static bool IsReadable(X509Certificate2 certificate)
    {
        try
        {
            foreach (var extension in certificate.Extensions)
            {
                switch (extension)
                {
                    case X509BasicConstraintsExtension constraints:
                        _ = constraints.CertificateAuthority;
                        break;
                    case X509KeyUsageExtension usage:
                        _ = usage.KeyUsages;
                        break;
                    case X509EnhancedKeyUsageExtension purposes:
                        _ = purposes.EnhancedKeyUsages;
                        break;
                }
            }

            return certificate.NotBefore <= certificate.NotAfter
                && certificate.Subject is not null
                && certificate.Issuer is not null
                && certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) is not null
                && certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true) is not null
                && certificate.PublicKey.EncodedKeyValue is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
