using System.Security.Cryptography.X509Certificates;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>Whether a certificate may sign now: what a check in twenty years would hold against it is said before signing.</summary>
internal static class CertificateChecks
{
    /// <summary>NIST SP 800-131A: shorter RSA keys protect nothing any more.</summary>
    private const int MinRsaBits = 2048;

    /// <returns>False after an error.</returns>
    public static bool MaySign(X509Certificate2 certificate, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        var name = NameOf(certificate);
        var utc = now.UtcDateTime;
        if (utc > certificate.NotAfter.ToUniversalTime())
        {
            diagnostics.Add(KeyDiagnostics.Expired(name, certificate.NotAfter.ToUniversalTime()));
            return false;
        }

        if (utc < certificate.NotBefore.ToUniversalTime())
        {
            diagnostics.Add(KeyDiagnostics.NotYetValid(name, certificate.NotBefore.ToUniversalTime()));
            return false;
        }

        // RFC 5280 §4.2.1.3: without the extension the key may do anything.
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        if (usage is not null
            && !usage.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature)
            && !usage.KeyUsages.HasFlag(X509KeyUsageFlags.NonRepudiation))
        {
            diagnostics.Add(KeyDiagnostics.WrongUsage(name));
            return false;
        }

        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is { KeySize: < MinRsaBits })
        {
            diagnostics.Add(KeyDiagnostics.WeakKey(name, rsa.KeySize));
        }

        return true;
    }

    /// <summary>How messages and seals name a certificate's owner.</summary>
    public static string NameOf(X509Certificate2 certificate) =>
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) is { Length: > 0 } name ? name : certificate.Subject;
}
