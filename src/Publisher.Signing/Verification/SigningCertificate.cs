using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Verification;

/// <summary>
/// The attribute by which a signer names the certificate inside of what is signed (RFC 5035 §3), so that no other one with
/// the same key can be put in its place.
/// </summary>
internal static class SigningCertificate
{
    /// <returns>Whether it names that certificate; null when there is no such attribute.</returns>
    public static bool? Names(SignerInfo signer, X509Certificate2 certificate)
    {
        foreach (var attribute in signer.SignedAttributes)
        {
            if (attribute.Oid.Value == ObjectIdentifiers.SigningCertificateV2)
            {
                return attribute.Values.Count == 1 && IsHashOf(attribute.Values[0].RawData, certificate);
            }
        }

        return null;
    }

    private static bool IsHashOf(byte[] value, X509Certificate2 certificate)
    {
        try
        {
            var first = new AsnReader(value, AsnEncodingRules.DER).ReadSequence().ReadSequence().ReadSequence();
            var hash = HashAlgorithmName.SHA256;
            if (first.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
            {
                hash = DigestAlgorithm.FromOid(first.ReadSequence().ReadObjectIdentifier())?.HashName ?? default;
            }

            return hash.Name is not null && certificate.GetCertHash(hash).AsSpan().SequenceEqual(first.ReadOctetString());
        }
        catch (AsnContentException)
        {
            return false;
        }
    }
}
