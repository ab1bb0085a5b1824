using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Cms;

/// <summary>
/// The attributes that a PAdES signature covers beside the file: content type, digest, the hash of the signer's
/// certificate, and the role that the signer claims (ETSI EN 319 142-1 §6.3). The time is the signature dictionary's M, never
/// the attribute signing-time.
/// </summary>
internal static class SignedAttributes
{
    /// <returns>The DER of the SET OF, which is what is signed (RFC 5652 §5.4).</returns>
    public static byte[] Encode(DigestAlgorithm algorithm, byte[] digest, X509Certificate2 certificate, string role)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf())
        {
            Write(writer, ObjectIdentifiers.ContentType, () => writer.WriteObjectIdentifier(ObjectIdentifiers.Data));
            Write(writer, ObjectIdentifiers.MessageDigest, () => writer.WriteOctetString(digest));
            Write(writer, ObjectIdentifiers.SigningCertificateV2, () => WriteCertificate(writer, algorithm, certificate));
            if (role.Length > 0)
            {
                Write(writer, ObjectIdentifiers.SignerAttributesV2, () => WriteRole(writer, role));
            }
        }

        return writer.Encode();
    }

    private static void Write(AsnWriter writer, string oid, Action value)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
            {
                value();
            }
        }
    }

    /// <summary>SigningCertificateV2 with one ESSCertIDv2 (RFC 5035 §3); SHA-256 is its default and not to be named.</summary>
    private static void WriteCertificate(AsnWriter writer, DigestAlgorithm algorithm, X509Certificate2 certificate)
    {
        var isKnown = algorithm.HashName.Name is not null;
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            if (isKnown && algorithm != DigestAlgorithm.Sha256)
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(algorithm.Oid);
                }
            }

            writer.WriteOctetString(certificate.GetCertHash(isKnown ? algorithm.HashName : HashAlgorithmName.SHA256));
        }
    }

    /// <summary>SignerAttributeV2 with one claimed attribute, a name in words (ETSI EN 319 122-1 §5.2.6).</summary>
    private static void WriteRole(AsnWriter writer, string role)
    {
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            Write(writer, ObjectIdentifiers.AttributeName, () => writer.WriteCharacterString(UniversalTagNumber.UTF8String, role));
        }
    }
}
