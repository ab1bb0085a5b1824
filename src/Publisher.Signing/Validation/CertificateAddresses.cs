using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Validation;

/// <summary>Where a certificate says that its issuer's certificate, its status and revocation lists are to be had.</summary>
internal static class CertificateAddresses
{
    private static readonly Asn1Tag UriTag = new(TagClass.ContextSpecific, 6);
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0);

    /// <summary>Addresses of one kind in Authority Information Access (RFC 5280 §4.2.2.1).</summary>
    public static IReadOnlyList<Uri> Access(X509Certificate2 certificate, string method) => Read(
        certificate,
        ObjectIdentifiers.AuthorityInformationAccess,
        (list, found) =>
        {
            while (list.HasData)
            {
                var description = list.ReadSequence();
                if (description.ReadObjectIdentifier() == method)
                {
                    Add(description, found);
                }
            }
        });

    /// <summary>Addresses of revocation lists: whole ones of the issuer, by full name (RFC 5280 §4.2.1.13).</summary>
    public static IReadOnlyList<Uri> RevocationLists(X509Certificate2 certificate) => Read(
        certificate,
        ObjectIdentifiers.CrlDistributionPoints,
        (points, found) =>
        {
            while (points.HasData)
            {
                var point = points.ReadSequence();
                if (!point.HasData || !point.PeekTag().HasSameClassAndValue(Context0))
                {
                    continue;
                }

                var name = point.ReadSequence(Context0);
                if (!name.PeekTag().HasSameClassAndValue(Context0))
                {
                    continue;
                }

                for (var names = name.ReadSequence(Context0); names.HasData;)
                {
                    Add(names, found);
                }
            }
        });

    private static List<Uri> Read(X509Certificate2 certificate, string extension, Action<AsnReader, List<Uri>> read)
    {
        var found = new List<Uri>();
        if (certificate.Extensions[extension] is { } value)
        {
            try
            {
                read(new AsnReader(value.RawData, AsnEncodingRules.BER).ReadSequence(), found);
            }
            catch (AsnContentException)
            {
                // What was found before the damage will do.
            }
        }

        return found;
    }

    /// <summary>Other kinds of names and protocols (LDAP) are passed over.</summary>
    private static void Add(AsnReader names, List<Uri> found)
    {
        if (!names.PeekTag().HasSameClassAndValue(UriTag))
        {
            names.ReadEncodedValue();
        }
        else if (Uri.TryCreate(names.ReadCharacterString(UniversalTagNumber.IA5String, UriTag), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https")
        {
            found.Add(address);
        }
    }
}
