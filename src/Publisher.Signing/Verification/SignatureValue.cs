using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Signing.Verification.Trust;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>A CMS signature that was read and is a signature of the bytes it stands for.</summary>
/// <param name="Signer">The certificate whose key has signed.</param>
/// <param name="Certificates">All that came with it.</param>
/// <param name="Signature">The value that signature time stamps cover.</param>
/// <param name="TimeStamps">Tokens beside the signature; nothing of them is checked yet.</param>
/// <param name="NamesCertificate">Whether the signer has named the certificate inside of what is signed, as PAdES wants it.</param>
internal sealed record SignatureValue(
    X509Certificate2 Signer,
    ImmutableArray<X509Certificate2> Certificates,
    byte[] Signature,
    ImmutableArray<byte[]> TimeStamps,
    bool NamesCertificate)
{
    /// <returns>Null when it does not hold: there is an error then.</returns>
    public static SignatureValue? Check(
        string field, byte[] value, byte[] covered, bool mustNameCertificate, DiagnosticBag findings)
    {
        if (CmsForm.Check(value, ObjectIdentifiers.Data) is not { } irregular)
        {
            findings.Add(IntegrityDiagnostics.BadCms(field));
            return null;
        }

        findings.AddRange(irregular.Select(part => IntegrityDiagnostics.Irregular(field, part)));
        try
        {
            var cms = new SignedCms(new ContentInfo(covered), detached: true);
            cms.Decode(value);
            if (cms is not { Detached: true, SignerInfos.Count: 1 } || !cms.Certificates.All(CertificateForm.IsReadable))
            {
                findings.Add(IntegrityDiagnostics.BadCms(field));
                return null;
            }

            return Check(field, cms, covered, mustNameCertificate, findings);
        }
        catch (CryptographicException)
        {
            findings.Add(IntegrityDiagnostics.BadCms(field));
            return null;
        }
    }

    private static SignatureValue? Check(
        string field, SignedCms cms, byte[] covered, bool mustNameCertificate, DiagnosticBag findings)
    {
        var info = cms.SignerInfos[0];
        if (info.Certificate is not { } signer)
        {
            findings.Add(IntegrityDiagnostics.NoCertificate(field));
            return null;
        }

        if (DigestAlgorithm.FromOid(info.DigestAlgorithm.Value ?? "") is not { } digest)
        {
            findings.Add(IntegrityDiagnostics.UnknownAlgorithm(field, info.DigestAlgorithm.Value ?? ""));
            return null;
        }

        // Without attributes it is the content itself that is signed (RFC 5652 §5.4), and no certificate is named.
        if (info.SignedAttributes.Count > 0 && !HasDigest(info, digest.Hash(covered)))
        {
            findings.Add(IntegrityDiagnostics.ContentChanged(field));
            return null;
        }

        if (digest.HashName.Name is null || !IsKnownKey(signer))
        {
            findings.Add(IntegrityDiagnostics.UnknownAlgorithm(field, info.SignatureAlgorithm.Value ?? ""));
            return null;
        }

        if (!Holds(cms))
        {
            findings.Add(IntegrityDiagnostics.WrongSignature(field));
            return null;
        }

        var names = SigningCertificate.Names(info, signer);
        if (names == false || (names is null && mustNameCertificate))
        {
            findings.Add(IntegrityDiagnostics.WrongCertificate(field));
            return null;
        }

        return new SignatureValue(
            signer, [.. cms.Certificates], info.GetSignature(), ReadTimeStamps(field, info, findings), names == true);
    }

    /// <summary>The attributes say which digest the content has, and that it is data (RFC 5652 §5.3).</summary>
    private static bool HasDigest(SignerInfo info, byte[] digest)
    {
        var (hasType, hasDigest) = (false, false);
        foreach (var attribute in info.SignedAttributes)
        {
            hasType |= attribute is { Oid.Value: ObjectIdentifiers.ContentType, Values: [Pkcs9ContentType { ContentType.Value: ObjectIdentifiers.Data }] };
            hasDigest |= attribute.Values is [Pkcs9MessageDigest stated] && stated.MessageDigest.AsSpan().SequenceEqual(digest);
        }

        return hasType && hasDigest;
    }

    private static bool IsKnownKey(X509Certificate2 certificate)
    {
        try
        {
            using var rsa = certificate.GetRSAPublicKey();
            using var ecdsa = certificate.GetECDsaPublicKey();
            return rsa is not null || ecdsa is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool Holds(SignedCms cms)
    {
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>No signature covers these attributes; one that we do not know may have been another one.</summary>
    private static ImmutableArray<byte[]> ReadTimeStamps(string field, SignerInfo info, DiagnosticBag findings)
    {
        var tokens = ImmutableArray.CreateBuilder<byte[]>();
        foreach (var attribute in info.UnsignedAttributes)
        {
            if (attribute.Oid.Value != ObjectIdentifiers.SignatureTimeStamp)
            {
                findings.Add(IntegrityDiagnostics.UnknownAttribute(field, attribute.Oid.Value ?? ""));
                continue;
            }

            foreach (var value in attribute.Values)
            {
                tokens.Add(value.RawData);
            }
        }

        return tokens.DrainToImmutable();
    }
}
