using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Validation;

/// <summary>An authority's list of the certificates that it has taken back (RFC 5280 §5), as it is kept in signed files.</summary>
public sealed class RevocationList
{
    private readonly SignedStructure _signed;
    private readonly ReadOnlyMemory<byte> _issuer;
    private readonly Dictionary<string, DateTimeOffset> _revoked;
    private readonly DateTimeOffset _thisUpdate;
    private readonly DateTimeOffset? _nextUpdate;

    private RevocationList(ReadOnlyMemory<byte> der, SignedStructure signed)
    {
        (Der, _signed) = (der, signed);
        var list = new AsnReader(signed.Content, AsnEncodingRules.BER).ReadSequence();
        if (list.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            list.ReadEncodedValue();
        }

        list.ReadSequence();
        _issuer = list.ReadEncodedValue();
        _thisUpdate = ReadTime(list);
        _nextUpdate = list.HasData && IsTime(list.PeekTag()) ? ReadTime(list) : null;
        _revoked = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        if (list.HasData && list.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            for (var entries = list.ReadSequence(); entries.HasData;)
            {
                var entry = entries.ReadSequence();
                _revoked[Convert.ToHexString(entry.ReadIntegerBytes().Span)] = ReadTime(entry);
            }
        }
    }

    public ReadOnlyMemory<byte> Der { get; }

    /// <summary>Null when the bytes are damaged.</summary>
    public static RevocationList? Read(ReadOnlyMemory<byte> der)
    {
        try
        {
            return SignedStructure.Read(der) is { } signed ? new RevocationList(der, signed) : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>What it says about a certificate of <paramref name="issuer"/>; null when the issuer has not signed it.</summary>
    public RevocationStatus? StatusOf(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (!_issuer.Span.SequenceEqual(issuer.SubjectName.RawData) || !_signed.IsSignedBy(issuer))
        {
            return null;
        }

        var isRevoked = _revoked.TryGetValue(Convert.ToHexString(certificate.SerialNumberBytes.Span), out var time);
        return new RevocationStatus(isRevoked, time, _thisUpdate, _nextUpdate);
    }

    private static bool IsTime(Asn1Tag tag) =>
        tag.HasSameClassAndValue(Asn1Tag.UtcTime) || tag.HasSameClassAndValue(Asn1Tag.GeneralizedTime);

    private static DateTimeOffset ReadTime(AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
