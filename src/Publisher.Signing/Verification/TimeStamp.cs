using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Signing.Verification.Trust;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>A time stamp token that was read and is one for the bytes it stands for (RFC 3161).</summary>
/// <param name="Authority">The certificate whose key has signed it; it is one for time stamps.</param>
/// <param name="Certificates">All that came with it.</param>
/// <param name="Time">When it was made.</param>
internal sealed record TimeStamp(
    X509Certificate2 Authority, ImmutableArray<X509Certificate2> Certificates, DateTimeOffset Time)
{
    private const string TokenContent = "1.2.840.113549.1.9.16.1.4";

    /// <param name="field">The signature that it belongs to, or that it is.</param>
    /// <param name="token">The token.</param>
    /// <param name="covered">What it is to speak of.</param>
    /// <param name="pool">Certificates that may be the authority's.</param>
    /// <param name="findings">Receives why it does not hold.</param>
    /// <returns>Null when it does not hold: there is an error then.</returns>
    public static TimeStamp? Check(
        string field,
        byte[] token,
        IReadOnlyList<ReadOnlyMemory<byte>> covered,
        IEnumerable<X509Certificate2> pool,
        DiagnosticBag findings)
    {
        if (CmsForm.Check(token, TokenContent) is not { } irregular)
        {
            findings.Add(IntegrityDiagnostics.BadTimeStamp(field));
            return null;
        }

        findings.AddRange(irregular.Select(part => IntegrityDiagnostics.Irregular(field, part)));
        try
        {
            if (!Rfc3161TimestampToken.TryDecode(token, out var stamp, out var used) || used != token.Length
                || !stamp.AsSignedCms().Certificates.All(CertificateForm.IsReadable))
            {
                findings.Add(IntegrityDiagnostics.BadTimeStamp(field));
                return null;
            }

            return Check(field, stamp, covered, pool, findings);
        }
        catch (CryptographicException)
        {
            findings.Add(IntegrityDiagnostics.BadTimeStamp(field));
            return null;
        }
    }

    private static TimeStamp? Check(
        string field,
        Rfc3161TimestampToken stamp,
        IReadOnlyList<ReadOnlyMemory<byte>> covered,
        IEnumerable<X509Certificate2> pool,
        DiagnosticBag findings)
    {
        if (DigestAlgorithm.FromOid(stamp.TokenInfo.HashAlgorithmId.Value ?? "") is not { HashName.Name: not null } digest)
        {
            findings.Add(IntegrityDiagnostics.UnknownAlgorithm(field, stamp.TokenInfo.HashAlgorithmId.Value ?? ""));
            return null;
        }

        var hash = digest.Hash(covered);
        if (!stamp.TokenInfo.GetMessageHash().Span.SequenceEqual(hash))
        {
            findings.Add(IntegrityDiagnostics.OtherImprint(field));
            return null;
        }

        // The purpose of its certificate, that the token names it, and its days of validity are looked at there, too.
        if (!stamp.VerifySignatureForHash(hash, digest.HashName, out var authority, [.. pool]))
        {
            findings.Add(IntegrityDiagnostics.BadTimeStamp(field));
            return null;
        }

        var cms = stamp.AsSignedCms();
        foreach (var attribute in cms.SignerInfos[0].UnsignedAttributes)
        {
            findings.Add(IntegrityDiagnostics.UnknownAttribute(field, attribute.Oid.Value ?? ""));
        }

        return new TimeStamp(authority, [.. cms.Certificates], stamp.TokenInfo.Timestamp);
    }
}
