using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Validation;

/// <summary>An authority's answer about the status of certificates (RFC 6960), as it is kept in signed files.</summary>
public sealed class OcspResponse
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1);
    private static readonly Asn1Tag Context2 = new(TagClass.ContextSpecific, 2);

    private readonly SignedStructure _signed;
    private readonly ImmutableArray<SingleResponse> _responses;

    private OcspResponse(
        ReadOnlyMemory<byte> der, SignedStructure signed, ImmutableArray<SingleResponse> responses, ImmutableArray<X509Certificate2> certificates)
    {
        (Der, _signed, _responses, Certificates) = (der, signed, responses, certificates);
    }

    /// <summary>The whole OCSPResponse.</summary>
    public ReadOnlyMemory<byte> Der { get; }

    /// <summary>Certificates that came with it, the responder's among them unless the issuer itself answered.</summary>
    public ImmutableArray<X509Certificate2> Certificates { get; }

    /// <summary>The answer in <paramref name="der"/>; null when it is damaged or says no more than that something failed.</summary>
    public static OcspResponse? Read(ReadOnlyMemory<byte> der)
    {
        const int Successful = 0;
        try
        {
            var response = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
            if (response.ReadEnumeratedBytes().Span is not [Successful])
            {
                return null;
            }

            var bytes = response.ReadSequence(Context0).ReadSequence();
            if (bytes.ReadObjectIdentifier() != ObjectIdentifiers.BasicOcspResponse
                || SignedStructure.Read(bytes.ReadOctetString()) is not { } signed)
            {
                return null;
            }

            var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
            if (!signed.Rest.IsEmpty)
            {
                var list = new AsnReader(signed.Rest, AsnEncodingRules.BER).ReadSequence(Context0).ReadSequence();
                while (list.HasData)
                {
                    certificates.Add(X509CertificateLoader.LoadCertificate(list.ReadEncodedValue().Span));
                }
            }

            return new OcspResponse(der, signed, ReadResponses(signed.Content), certificates.DrainToImmutable());
        }
        catch (Exception error) when (error is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The request for one certificate's status (RFC 6960 §4.1.1). No nonce: answers made in advance will do.</summary>
    public static byte[] Ask(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            // SHA-1 is the one hash function that every responder knows; it only names the issuer (RFC 5019 §2.1.1).
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(ObjectIdentifiers.Sha1);
                writer.WriteNull();
            }

            writer.WriteOctetString(HashOf(HashAlgorithmName.SHA1, issuer.SubjectName.RawData));
            writer.WriteOctetString(HashOf(HashAlgorithmName.SHA1, issuer.PublicKey.EncodedKeyValue.RawData));
            writer.WriteInteger(certificate.SerialNumberBytes.Span);
        }

        return writer.Encode();
    }

    /// <summary>
    /// What it says about a certificate of <paramref name="issuer"/>; null when it does not speak of it, or when neither the
    /// issuer nor a responder that the issuer has appointed has signed it (RFC 6960 §4.2.2.2).
    /// </summary>
    public RevocationStatus? StatusOf(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (FindResponder(issuer) is null)
        {
            return null;
        }

        foreach (var response in _responses)
        {
            if (response.SpeaksOf(certificate, issuer))
            {
                return response.Status;
            }
        }

        return null;
    }

    /// <summary>Who signed the answer: the issuer, or a certificate with that purpose which the issuer issued; or null.</summary>
    public X509Certificate2? FindResponder(X509Certificate2 issuer)
    {
        foreach (var certificate in Certificates)
        {
            if (_signed.IsSignedBy(certificate)
                && (certificate.RawDataMemory.Span.SequenceEqual(issuer.RawDataMemory.Span)
                    || (MayAnswer(certificate) && SignedStructure.IsIssuedBy(certificate, issuer))))
            {
                return certificate;
            }
        }

        return _signed.IsSignedBy(issuer) ? issuer : null;
    }

    internal static byte[] HashOf(HashAlgorithmName name, byte[] data)
    {
        using var hash = IncrementalHash.CreateHash(name);
        hash.AppendData(data);
        return hash.GetHashAndReset();
    }

    private static bool MayAnswer(X509Certificate2 certificate) => certificate.Extensions
        .OfType<X509EnhancedKeyUsageExtension>()
        .Any(usage => usage.EnhancedKeyUsages[ObjectIdentifiers.OcspSigning] is not null);

    private static ImmutableArray<SingleResponse> ReadResponses(ReadOnlyMemory<byte> content)
    {
        var data = new AsnReader(content, AsnEncodingRules.BER).ReadSequence();
        if (data.PeekTag().HasSameClassAndValue(Context0))
        {
            data.ReadEncodedValue();
        }

        // The responder's name or key; its signature says as much.
        data.ReadEncodedValue();
        data.ReadGeneralizedTime();
        var list = data.ReadSequence();
        var responses = ImmutableArray.CreateBuilder<SingleResponse>();
        while (list.HasData)
        {
            responses.Add(ReadResponse(list.ReadSequence()));
        }

        return responses.DrainToImmutable();
    }

    private static SingleResponse ReadResponse(AsnReader response)
    {
        var id = response.ReadSequence();
        var hash = id.ReadSequence().ReadObjectIdentifier();
        var (name, key) = (id.ReadOctetString(), id.ReadOctetString());
        var serial = id.ReadIntegerBytes().ToArray();
        var tag = response.PeekTag();
        DateTimeOffset revokedAt = default;
        var isRevoked = tag.HasSameClassAndValue(Context1);
        var isUnknown = tag.HasSameClassAndValue(Context2);
        if (isRevoked)
        {
            revokedAt = response.ReadSequence(Context1).ReadGeneralizedTime();
        }
        else
        {
            response.ReadEncodedValue();
        }

        var thisUpdate = response.ReadGeneralizedTime();
        DateTimeOffset? nextUpdate = response.HasData && response.PeekTag().HasSameClassAndValue(Context0)
            ? response.ReadSequence(Context0).ReadGeneralizedTime()
            : null;
        var status = new RevocationStatus(isRevoked, revokedAt, thisUpdate, nextUpdate);
        return new SingleResponse(hash, name, key, serial, isUnknown ? null : status);
    }

    /// <summary>What is said about one certificate; of one that the responder does not know, nothing.</summary>
    private sealed record SingleResponse(string Hash, byte[] Name, byte[] Key, byte[] Serial, RevocationStatus? Status)
    {
        public bool SpeaksOf(X509Certificate2 certificate, X509Certificate2 issuer)
        {
            HashAlgorithmName? hash = Hash == ObjectIdentifiers.Sha1
                ? HashAlgorithmName.SHA1
                : DigestAlgorithm.FromOid(Hash)?.HashName;
            return hash is { Name: not null } known
                && certificate.SerialNumberBytes.Span.SequenceEqual(Serial)
                && HashOf(known, issuer.SubjectName.RawData).AsSpan().SequenceEqual(Name)
                && HashOf(known, issuer.PublicKey.EncodedKeyValue.RawData).AsSpan().SequenceEqual(Key);
        }
    }
}
