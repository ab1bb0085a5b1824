using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Cms;

/// <summary>Puts a detached CMS signature together (RFC 5652 §5): one signer, certificates, nothing else.</summary>
internal static class SignedDataWriter
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0);

    /// <param name="signer">The signer's certificate.</param>
    /// <param name="others">Certificates above it.</param>
    /// <param name="digest">The hash function of content and attributes.</param>
    /// <param name="signatureAlgorithm">Object identifier.</param>
    /// <param name="signedAttributes">As they were signed: the DER of a SET OF.</param>
    /// <param name="signature">The signature over them.</param>
    public static byte[] Encode(
        X509Certificate2 signer,
        IEnumerable<X509Certificate2> others,
        DigestAlgorithm digest,
        string signatureAlgorithm,
        byte[] signedAttributes,
        byte[] signature)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(ObjectIdentifiers.SignedData);
            using (writer.PushSequence(Context0))
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                using (writer.PushSetOf())
                {
                    WriteAlgorithm(writer, digest.Oid);
                }

                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(ObjectIdentifiers.Data);
                }

                using (writer.PushSetOf(Context0))
                {
                    foreach (var certificate in others.Prepend(signer).DistinctBy(item => item.Thumbprint))
                    {
                        writer.WriteEncodedValue(certificate.RawData);
                    }
                }

                using (writer.PushSetOf())
                {
                    WriteSigner(writer, signer, digest, signatureAlgorithm, signedAttributes, signature);
                }
            }
        }

        return writer.Encode();
    }

    /// <summary>SignerInfo of version 1: the certificate is named by issuer and serial number.</summary>
    private static void WriteSigner(
        AsnWriter writer,
        X509Certificate2 signer,
        DigestAlgorithm digest,
        string signatureAlgorithm,
        byte[] signedAttributes,
        byte[] signature)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(signer.IssuerName.RawData);
                writer.WriteInteger(signer.SerialNumberBytes.Span);
            }

            WriteAlgorithm(writer, digest.Oid);

            // Signed as SET OF, stored as [0] IMPLICIT (RFC 5652 §5.4): the same bytes behind another tag.
            byte[] stored = [0xA0, .. signedAttributes.AsSpan(1)];
            writer.WriteEncodedValue(stored);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(signatureAlgorithm);
                if (signatureAlgorithm == ObjectIdentifiers.Rsa)
                {
                    // RFC 3370 §3.2 wants the parameters there and NULL.
                    writer.WriteNull();
                }
            }

            writer.WriteOctetString(signature);
        }
    }

    private static void WriteAlgorithm(AsnWriter writer, string oid)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
        }
    }
}
