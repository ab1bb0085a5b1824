using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification.Trust;

/// <summary>
/// Judges a certificate and those above it for a moment at which something is proven to have been signed with it
/// (RFC 5280 §6; ETSI EN 319 102-1 §5.6).
/// </summary>
/// <param name="field">The signature in question.</param>
/// <param name="options">Whom to trust.</param>
/// <param name="data">What the file keeps for this.</param>
/// <param name="findings">Receives what does not hold.</param>
internal sealed class TrustCheck(string field, VerificationOptions options, SecurityData data, DiagnosticBag findings)
{
    private const int MinRsaBits = 2048;

    private readonly ImmutableArray<X509Certificate2> _trusted = options.Trusted ?? [];

    /// <param name="certificate">The certificate.</param>
    /// <param name="others">Certificates that came with it.</param>
    /// <param name="time">When it has signed at the latest.</param>
    /// <param name="isStamped">Whether a time stamp proves that; else <paramref name="time"/> is the moment of the check.</param>
    public TrustResult Check(
        X509Certificate2 certificate, ImmutableArray<X509Certificate2> others, DateTimeOffset time, bool isStamped)
    {
        List<X509Certificate2> pool = [.. _trusted, .. others, .. data.Certificates];
        pool = [.. pool.Distinct(SameCertificate.Comparer)];
        var path = CertificatePath.Find(certificate, pool, _trusted);
        var isTrial = certificate.Subject.Contains(TrialKey.Mark, StringComparison.Ordinal);
        CheckReach(path, isTrial);
        CheckKey(certificate);
        for (var i = 0; i < path.Certificates.Length; i++)
        {
            // Whoever trusts a certificate trusts it for as long as the list names it.
            var isAnchor = path.IsTrusted && i == path.Certificates.Length - 1;
            if (i > 0 && !isAnchor && !MayIssue(path.Certificates[i]))
            {
                findings.Add(TrustDiagnostics.NotAuthority(field, CertificateChecks.NameOf(path.Certificates[i])));
            }

            if (!isAnchor || i == 0)
            {
                CheckDays(path.Certificates[i], time, isStamped);
            }
        }

        var hasRevocationData = CheckRevocation(path, time, isStamped);
        return new TrustResult(path, hasRevocationData && path.IsComplete, isTrial);
    }

    private void CheckReach(CertificatePath path, bool isTrial)
    {
        var last = CertificateChecks.NameOf(path.Certificates[^1]);
        if (options.Trusted is not null && !path.IsTrusted)
        {
            findings.Add(TrustDiagnostics.NotTrusted(field, last));
        }
        else if (!path.IsComplete && !isTrial)
        {
            findings.Add(TrustDiagnostics.NoIssuer(field, last));
        }
    }

    private void CheckKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is { KeySize: < MinRsaBits })
        {
            findings.Add(TrustDiagnostics.WeakKey(field, CertificateChecks.NameOf(certificate)));
        }

        // RFC 5280 §4.2.1.3: without the extension the key may do anything.
        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage && (usage.KeyUsages & Signing) == X509KeyUsageFlags.None)
        {
            findings.Add(TrustDiagnostics.WrongUsage(field, CertificateChecks.NameOf(certificate)));
        }
    }

    /// <summary>RFC 5280 §6.1.4 k, n.</summary>
    private static bool MayIssue(X509Certificate2 certificate)
    {
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        return certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() is { CertificateAuthority: true }
            && (usage is null || usage.KeyUsages.HasFlag(X509KeyUsageFlags.KeyCertSign));
    }

    private void CheckDays(X509Certificate2 certificate, DateTimeOffset time, bool isStamped)
    {
        var (start, end) = (certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        var name = CertificateChecks.NameOf(certificate);
        if (time.UtcDateTime < start)
        {
            findings.Add(TrustDiagnostics.NotYetValid(field, name, start, time));
        }
        else if (time.UtcDateTime > end)
        {
            findings.Add(isStamped
                ? TrustDiagnostics.ExpiredBefore(field, name, end, time)
                : TrustDiagnostics.ExpiredWithoutProof(field, name, end));
        }
    }

    /// <returns>Whether the file itself has the issuer's word on every certificate that needs one.</returns>
    private bool CheckRevocation(CertificatePath path, DateTimeOffset time, bool isStamped)
    {
        var hasAll = true;
        for (var i = 0; i + 1 < path.Certificates.Length; i++)
        {
            var (certificate, issuer) = (path.Certificates[i], path.Certificates[i + 1]);
            if (certificate.Extensions[ObjectIdentifiers.OcspNoCheck] is not null)
            {
                continue;
            }

            var name = CertificateChecks.NameOf(certificate);
            switch (RevocationWord.Find(certificate, issuer, data, time, options.Time))
            {
                case { Status: { IsRevoked: true } status } when status.RevokedAt <= time:
                    findings.Add(TrustDiagnostics.Revoked(field, name, status.RevokedAt));
                    break;
                case { Status: { IsRevoked: true } status }:
                    findings.Add(TrustDiagnostics.RevokedLater(field, name, status.RevokedAt));
                    break;
                case { IsFresh: false }:
                    // Of today no file can have word.
                    findings.Add(isStamped
                        ? TrustDiagnostics.StaleRevocationData(field, name)
                        : TrustDiagnostics.NoRevocationData(field, name));
                    hasAll = false;
                    break;
                case null:
                    findings.Add(TrustDiagnostics.NoRevocationData(field, name));
                    hasAll = false;
                    break;
            }
        }

        return hasAll;
    }
}
