using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Validation;

/// <summary>
/// What certificates, revocation lists and OCSP answers have in common: something, an algorithm, a signature over the something
/// (RFC 5280 §4.1.1, §5.1.1; RFC 6960 §4.2.1).
/// </summary>
/// <param name="Content">What is signed, in DER.</param>
/// <param name="Algorithm">The signature's object identifier.</param>
/// <param name="Parameters">The algorithm's parameters in DER, or empty.</param>
/// <param name="Signature">The signature.</param>
/// <param name="Rest">What stands behind it.</param>
internal sealed record SignedStructure(
    ReadOnlyMemory<byte> Content,
    string Algorithm,
    ReadOnlyMemory<byte> Parameters,
    byte[] Signature,
    ReadOnlyMemory<byte> Rest)
{
    /// <summary>Null when the bytes are no such thing.</summary>
    public static SignedStructure? Read(ReadOnlyMemory<byte> der)
    {
        try
        {
            var sequence = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
            var content = sequence.ReadEncodedValue();
            var algorithm = sequence.ReadSequence();
            var name = algorithm.ReadObjectIdentifier();
            var parameters = algorithm.HasData ? algorithm.ReadEncodedValue() : default;
            var signature = sequence.ReadBitString(out _);
            return new SignedStructure(
                content, name, parameters, signature, sequence.HasData ? sequence.ReadEncodedValue() : default);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Whether the signature is one of that certificate's key. Unknown algorithms are not.</summary>
    public bool IsSignedBy(X509Certificate2 certificate)
    {
        var name = HashName();
        if (name is not { } hash)
        {
            return false;
        }

        using var content = IncrementalHash.CreateHash(hash);
        content.AppendData(Content.Span);
        return PublicKeyCheck.Verify(
            certificate, hash, content.GetHashAndReset(), Signature, Algorithm == ObjectIdentifiers.RsaPss);
    }

    /// <summary>Whether <paramref name="issuer"/> has issued <paramref name="certificate"/>: by name and by signature.</summary>
    public static bool IsIssuedBy(X509Certificate2 certificate, X509Certificate2 issuer) =>
        certificate.IssuerName.RawData.AsSpan().SequenceEqual(issuer.SubjectName.RawData)
        && Read(certificate.RawDataMemory)?.IsSignedBy(issuer) == true;

    private HashAlgorithmName? HashName() => Algorithm switch
    {
        ObjectIdentifiers.RsaSha1 or ObjectIdentifiers.EcdsaSha1 => HashAlgorithmName.SHA1,
        ObjectIdentifiers.RsaSha256 or ObjectIdentifiers.EcdsaSha256 => HashAlgorithmName.SHA256,
        ObjectIdentifiers.RsaSha384 or ObjectIdentifiers.EcdsaSha384 => HashAlgorithmName.SHA384,
        ObjectIdentifiers.RsaSha512 or ObjectIdentifiers.EcdsaSha512 => HashAlgorithmName.SHA512,
        ObjectIdentifiers.RsaPss => PssHash(),
        _ => null,
    };

    /// <summary>RSASSA-PSS-params: hashAlgorithm [0], SHA-1 when it is left out (RFC 4055 §3.1).</summary>
    private HashAlgorithmName? PssHash()
    {
        try
        {
            var parameters = new AsnReader(Parameters, AsnEncodingRules.BER).ReadSequence();
            var tag = new Asn1Tag(TagClass.ContextSpecific, 0);
            if (!parameters.HasData || !parameters.PeekTag().HasSameClassAndValue(tag))
            {
                return HashAlgorithmName.SHA1;
            }

            var oid = parameters.ReadSequence(tag).ReadSequence().ReadObjectIdentifier();
            return DigestAlgorithm.FromOid(oid)?.HashName is { Name: not null } known ? known : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
