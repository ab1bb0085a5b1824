using System.Formats.Asn1;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Verification;

/// <summary>
/// The parts of a CMS signature that no signature covers: they can be written in one way only, so that any other is seen
/// (RFC 5652 §5; ISO 32000-1 table 252 wants DER).
/// </summary>
internal sealed class CmsForm
{
    private const int MaxDepth = 32;

    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1);

    private readonly List<string> _irregular = [];
    private bool _hasOtherCertificates;

    private CmsForm()
    {
    }

    /// <param name="cms">The whole of it.</param>
    /// <param name="contentType">What it must say that it signs.</param>
    /// <returns>The names of irregular parts; null when it is no signature of one signer.</returns>
    public static IReadOnlyList<string>? Check(byte[] cms, string contentType)
    {
        var form = new CmsForm();
        try
        {
            if (!IsDer(cms, 0))
            {
                form._irregular.Add("DER");
            }

            form.ReadContent(new AsnReader(cms, AsnEncodingRules.BER), contentType);
            return form._irregular;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Whether all lengths are definite and as short as they can be.</summary>
    private static bool IsDer(ReadOnlyMemory<byte> values, int depth)
    {
        for (var rest = values; !rest.IsEmpty;)
        {
            if (depth > MaxDepth
                || !AsnDecoder.TryReadEncodedValue(rest.Span, AsnEncodingRules.DER, out var tag, out var start, out var length, out var used)
                || (tag.IsConstructed && !IsDer(rest.Slice(start, length), depth + 1)))
            {
                return false;
            }

            rest = rest[used..];
        }

        return true;
    }

    private void ReadContent(AsnReader reader, string contentType)
    {
        var content = reader.ReadSequence();
        Expect(content.ReadObjectIdentifier() == ObjectIdentifiers.SignedData, "contentType");
        var data = content.ReadSequence(Context0).ReadSequence();
        Expect(!content.HasData && !reader.HasData, "ContentInfo");

        data.TryReadInt32(out var version);
        var digests = data.ReadSetOf();
        var digest = ReadAlgorithm(digests);
        Expect(!digests.HasData, "digestAlgorithms");
        var inner = data.ReadSequence();
        Expect(inner.ReadObjectIdentifier() == contentType, "eContentType");
        if (data.HasData && data.PeekTag().HasSameClassAndValue(Context0))
        {
            ReadCertificates(data.ReadSetOf(Context0));
        }

        if (data.HasData && data.PeekTag().HasSameClassAndValue(Context1))
        {
            data.ReadEncodedValue();
        }

        var signers = data.ReadSetOf();
        var signerVersion = ReadSigner(signers.ReadSequence(), digest);
        Expect(!signers.HasData && !data.HasData, "signerInfos");

        // §5.1; versions 4 and 5 are for certificates of other kinds.
        var expected = signerVersion == 3 || contentType != ObjectIdentifiers.Data ? 3 : 1;
        Expect(_hasOtherCertificates || version == expected, "version");
    }

    private void ReadCertificates(AsnReader certificates)
    {
        while (certificates.HasData)
        {
            _hasOtherCertificates |= !certificates.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence);
            certificates.ReadEncodedValue();
        }
    }

    /// <summary>SignerInfo (§5.3).</summary>
    /// <returns>Its version.</returns>
    private int ReadSigner(AsnReader signer, string digest)
    {
        signer.TryReadInt32(out var version);
        var isByKey = signer.PeekTag().HasSameClassAndValue(Context0);
        signer.ReadEncodedValue();
        Expect(version == (isByKey ? 3 : 1), "SignerInfo.version");
        Expect(ReadAlgorithm(signer) == digest, "digestAlgorithm");
        if (signer.PeekTag().HasSameClassAndValue(Context0))
        {
            signer.ReadEncodedValue();
        }

        ReadSignatureAlgorithm(signer.ReadSequence(), digest);
        signer.ReadOctetString();
        if (signer.HasData && signer.PeekTag().HasSameClassAndValue(Context1))
        {
            signer.ReadSetOf(Context1);
        }

        Expect(!signer.HasData, "SignerInfo");
        return version;
    }

    /// <summary>A hash function: parameters are NULL or left out (RFC 5754 §2).</summary>
    private string ReadAlgorithm(AsnReader reader)
    {
        var algorithm = reader.ReadSequence();
        var oid = algorithm.ReadObjectIdentifier();
        if (algorithm.HasData)
        {
            Expect(algorithm.PeekTag().HasSameClassAndValue(Asn1Tag.Null), "digestAlgorithm.parameters");
            algorithm.ReadEncodedValue();
        }

        return oid;
    }

    /// <summary>The signature's algorithm must go with the hash function; RSA has NULL behind it, ECDSA nothing.</summary>
    private void ReadSignatureAlgorithm(AsnReader algorithm, string digest)
    {
        var oid = algorithm.ReadObjectIdentifier();
        var own = oid switch
        {
            ObjectIdentifiers.RsaSha256 or ObjectIdentifiers.EcdsaSha256 => DigestAlgorithm.Sha256.Oid,
            ObjectIdentifiers.RsaSha384 or ObjectIdentifiers.EcdsaSha384 => DigestAlgorithm.Sha384.Oid,
            ObjectIdentifiers.RsaSha512 or ObjectIdentifiers.EcdsaSha512 => DigestAlgorithm.Sha512.Oid,
            _ => digest,
        };
        Expect(own == digest, "signatureAlgorithm");
        if (oid.StartsWith("1.2.840.10045.", StringComparison.Ordinal))
        {
            Expect(!algorithm.HasData, "signatureAlgorithm.parameters");
        }
        else if (oid != ObjectIdentifiers.RsaPss && algorithm.HasData)
        {
            Expect(algorithm.PeekTag().HasSameClassAndValue(Asn1Tag.Null), "signatureAlgorithm.parameters");
        }
    }

    private void Expect(bool condition, string part)
    {
        if (!condition)
        {
            _irregular.Add(part);
        }
    }
}
