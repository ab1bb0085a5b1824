using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Signing.Validation;

namespace Publisher.Signing.Verification.Trust;

/// <summary>What a file keeps for later checks in its document security store (ETSI EN 319 142-1 §5.4.2).</summary>
internal sealed class SecurityData
{
    /// <summary>A guard against files that make us work for hours.</summary>
    private const int MaxItems = 500;

    private readonly HashSet<StreamObject> _seen = new(ReferenceEqualityComparer.Instance);

    private SecurityData()
    {
    }

    public static SecurityData None { get; } = new();

    public List<X509Certificate2> Certificates { get; } = [];

    public List<OcspResponse> Responses { get; } = [];

    public List<RevocationList> Lists { get; } = [];

    /// <summary>Whether something in it cannot be read.</summary>
    public bool IsDamaged { get; private set; }

    public static SecurityData Read(FileObjects file)
    {
        var data = new SecurityData();
        if (file.Dictionary(file.Catalog, "DSS") is not { } store)
        {
            return data;
        }

        data.AddAll(file, store, "Certs", "OCSPs", "CRLs");
        foreach (var entry in file.Dictionary(store, "VRI")?.Entries.Values ?? [])
        {
            data.AddAll(file, file.Resolve(entry) as DictionaryObject, "Cert", "OCSP", "CRL");
        }

        return data;
    }

    private void AddAll(FileObjects file, DictionaryObject? holder, string certificates, string responses, string lists)
    {
        AddEach(file, holder, certificates, AddCertificate);
        AddEach(file, holder, responses, der => Keep(
            Responses, OcspResponse.Read(der) is { } response && response.Certificates.All(CertificateForm.IsReadable) ? response : null));
        AddEach(file, holder, lists, der => Keep(Lists, RevocationList.Read(der)));
    }

    private void AddEach(FileObjects file, DictionaryObject? holder, string key, Action<ReadOnlyMemory<byte>> add)
    {
        foreach (var item in file.Items(holder, key))
        {
            if (item is not StreamObject stream)
            {
                IsDamaged = true;
            }
            else if (_seen.Count < MaxItems && _seen.Add(stream))
            {
                add(file.Decode(stream));
            }
        }
    }

    private void AddCertificate(ReadOnlyMemory<byte> der)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadCertificate(der.Span);
            IsDamaged |= !CertificateForm.IsReadable(certificate);
            if (!IsDamaged)
            {
                Certificates.Add(certificate);
            }
        }
        catch (CryptographicException)
        {
            IsDamaged = true;
        }
    }

    private void Keep<T>(List<T> items, T? item)
        where T : class
    {
        if (item is null)
        {
            IsDamaged = true;
        }
        else
        {
            items.Add(item);
        }
    }
}
