using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Signing.Keys;
using Publisher.Signing.Network;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Validation;

/// <summary>
/// Gathers the chain of a certificate up to a root, and for each link its issuer's word that it holds: by OCSP, else by
/// revocation list. All of it is checked before it is kept.
/// </summary>
/// <param name="web">How servers are asked.</param>
/// <param name="known">Certificates that may be part of a chain.</param>
/// <param name="now">The moment that revocation data must speak of.</param>
/// <param name="diagnostics">Receives what is missing.</param>
internal sealed class ValidationCollector(
    WebClient web, IEnumerable<X509Certificate2> known, DateTimeOffset now, DiagnosticBag diagnostics)
{
    private readonly List<X509Certificate2> _pool = [.. known];
    private readonly Dictionary<Uri, WebAnswer> _lists = [];

    public ValidationData Data { get; } = new();

    /// <returns>False after an error.</returns>
    public async Task<bool> AddAsync(X509Certificate2 certificate, CancellationToken cancellation)
    {
        // Each certificate is walked once, so that cross-certified authorities do not send us in circles.
        while (Data.Add(certificate) && !SignedStructure.IsIssuedBy(certificate, certificate))
        {
            if (await FindIssuerAsync(certificate, cancellation) is not { } issuer)
            {
                diagnostics.Add(NetworkDiagnostics.UnknownIssuer(CertificateChecks.NameOf(certificate)));
                return false;
            }

            if (certificate.Extensions[ObjectIdentifiers.OcspNoCheck] is null
                && !await AddStatusAsync(certificate, issuer, cancellation))
            {
                return false;
            }

            certificate = issuer;
        }

        return true;
    }

    private async Task<X509Certificate2?> FindIssuerAsync(X509Certificate2 certificate, CancellationToken cancellation)
    {
        if (_pool.Find(candidate => SignedStructure.IsIssuedBy(certificate, candidate)) is { } found)
        {
            return found;
        }

        foreach (var address in CertificateAddresses.Access(certificate, ObjectIdentifiers.AccessIssuers))
        {
            var answer = await web.GetAsync(address, cancellation);
            foreach (var candidate in ReadCertificates(answer.Bytes ?? []))
            {
                _pool.Add(candidate);
                if (SignedStructure.IsIssuedBy(certificate, candidate))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>One certificate, or several in an empty CMS (RFC 5280 §4.2.2.1).</summary>
    private static ImmutableArray<X509Certificate2> ReadCertificates(byte[] bytes)
    {
        if (CertificateFile.ReadDer(bytes) is { IsEmpty: false } single)
        {
            return single;
        }

        try
        {
            var cms = new SignedCms();
            cms.Decode(bytes);
            return [.. cms.Certificates];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private async Task<bool> AddStatusAsync(
        X509Certificate2 certificate, X509Certificate2 issuer, CancellationToken cancellation)
    {
        var reason = "the certificate names no place for it";
        foreach (var address in CertificateAddresses.Access(certificate, ObjectIdentifiers.AccessOcsp))
        {
            var answer = await web.PostAsync(
                address, OcspResponse.Ask(certificate, issuer), "application/ocsp-request", cancellation);
            if (answer.Bytes is null)
            {
                reason = $"{address}: {answer.Reason}";
            }
            else if (OcspResponse.Read(answer.Bytes) is { } response && response.StatusOf(certificate, issuer) is { } status
                && status.IsCurrentAt(now))
            {
                Data.OcspResponses.Add(response.Der);
                _pool.AddRange(response.Certificates);
                return IsGood(certificate, status) && await AddAsync(response.FindResponder(issuer)!, cancellation);
            }
            else
            {
                reason = $"{address}: the answer does not speak of this certificate, or not of today, or is not signed by its issuer";
            }
        }

        foreach (var address in CertificateAddresses.RevocationLists(certificate))
        {
            var answer = await GetListAsync(address, cancellation);
            if (answer.Bytes is null)
            {
                reason = $"{address}: {answer.Reason}";
            }
            else if (RevocationList.Read(answer.Bytes) is { } list && list.StatusOf(certificate, issuer) is { } status
                && status.IsCurrentAt(now))
            {
                AddList(list);
                return IsGood(certificate, status);
            }
            else
            {
                reason = $"{address}: the list is not of today, or not signed by the certificate's issuer";
            }
        }

        diagnostics.Add(NetworkDiagnostics.NoRevocationData(CertificateChecks.NameOf(certificate), reason));
        return false;
    }

    private bool IsGood(X509Certificate2 certificate, RevocationStatus status)
    {
        if (status.IsRevoked)
        {
            diagnostics.Add(NetworkDiagnostics.Revoked(CertificateChecks.NameOf(certificate), status.RevokedAt));
        }

        return !status.IsRevoked;
    }

    private async Task<WebAnswer> GetListAsync(Uri address, CancellationToken cancellation)
    {
        if (!_lists.TryGetValue(address, out var answer))
        {
            answer = await web.GetAsync(address, cancellation);
            _lists.Add(address, answer);
        }

        return answer;
    }

    private void AddList(RevocationList list)
    {
        if (!Data.RevocationLists.Exists(other => other.Span.SequenceEqual(list.Der.Span)))
        {
            Data.RevocationLists.Add(list.Der);
        }
    }
}
