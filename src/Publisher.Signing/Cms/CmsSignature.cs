using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Cms;

/// <summary>Makes the CMS signature of a prepared file with whoever holds the key.</summary>
internal static class CmsSignature
{
    /// <returns>Null after an error.</returns>
    public static async Task<byte[]?> CreateAsync(
        ISignedBytes file, ISigner signer, SigningOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var digest = file.Hash(signer.Digest);
        if (signer.Certificate is not { } certificate)
        {
            var answer = await signer.SignAsync(digest, diagnostics, cancellation);
            return answer is not null && ForeignSignature.IsSound(answer, file, signer, options, diagnostics) ? answer : null;
        }

        if (SignatureAlgorithms.Find(certificate, signer.Digest) is not { } algorithm)
        {
            diagnostics.Add(KeyDiagnostics.UnknownKeyKind(CertificateChecks.NameOf(certificate)));
            return null;
        }

        var attributes = SignedAttributes.Encode(signer.Digest, digest, certificate, options.Role);
        var hash = signer.Digest.Hash(attributes);
        if (await signer.SignAsync(hash, diagnostics, cancellation) is not { } signature)
        {
            return null;
        }

        if (!PublicKeyCheck.Verify(certificate, signer.Digest.HashName, hash, signature))
        {
            diagnostics.Add(KeyDiagnostics.OtherDigest(signer.Name));
            return null;
        }

        return SignedDataWriter.Encode(
            certificate, signer.Others.Concat(options.Chain), signer.Digest, algorithm, attributes, signature);
    }

    /// <summary>The signature value that a signature time stamp is to cover (ETSI EN 319 122-1 §5.3).</summary>
    public static byte[] ValueOf(byte[] cms) => Decode(cms).SignerInfos[0].GetSignature();

    /// <summary>Adds a time stamp to the attributes that are not signed.</summary>
    public static byte[] AddTimeStamp(byte[] cms, byte[] token)
    {
        var signed = Decode(cms);
        signed.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(ObjectIdentifiers.SignatureTimeStamp, token));
        return signed.Encode();
    }

    /// <summary>
    /// All certificates that a signature or a time stamp token carries, those of its time stamps, too, and which of them signed.
    /// </summary>
    /// <exception cref="CryptographicException">It is no CMS.</exception>
    public static IEnumerable<(X509Certificate2 Certificate, bool IsSigner)> CertificatesOf(byte[] cms)
    {
        var signed = Decode(cms);
        var signer = signed.SignerInfos[0];
        foreach (var certificate in signed.Certificates)
        {
            yield return (certificate, certificate.Equals(signer.Certificate));
        }

        foreach (var attribute in signer.UnsignedAttributes)
        {
            if (attribute.Oid.Value == ObjectIdentifiers.SignatureTimeStamp)
            {
                foreach (var found in CertificatesOf(attribute.Values[0].RawData))
                {
                    yield return found;
                }
            }
        }
    }

    private static SignedCms Decode(byte[] cms)
    {
        var signed = new SignedCms();
        signed.Decode(cms);
        return signed;
    }
}
