using System.Security.Cryptography;
using Publisher.Pdf.Objects;
using Publisher.Signing.Validation;

namespace Publisher.Signing.Files;

/// <summary>
/// The document security store: what later checks need, kept in the file (ETSI EN 319 142-1 §5.4.2). What it holds already is
/// not stored again.
/// </summary>
internal sealed class SecurityStore
{
    private readonly FileEdit _edit;
    private readonly Dictionary<string, ReferenceObject> _stored = new(StringComparer.Ordinal);
    private DictionaryObject _store;

    private SecurityStore(SignedFile file)
    {
        _edit = new FileEdit(file.Objects);
        _store = file.Objects.Dictionary(_edit.Catalog, "DSS") ?? new DictionaryObject(
            new Dictionary<string, PdfObject>(StringComparer.Ordinal) { ["Type"] = new NameObject("DSS") });
        foreach (var key in (ReadOnlySpan<string>)["Certs", "OCSPs", "CRLs"])
        {
            foreach (var item in (file.Objects.Find(_store, key) as ArrayObject)?.Items ?? [])
            {
                if (item is ReferenceObject reference && file.Objects.Resolve(reference) is StreamObject stream)
                {
                    _stored[HashOf(file.Objects.Decode(stream).Span)] = reference;
                }
            }
        }
    }

    /// <summary>Adds a revision with the data, and says which signatures it is for.</summary>
    public static byte[] Add(SignedFile file, ValidationData data, IEnumerable<SignatureEntry> signatures) =>
        new SecurityStore(file).Add(data, signatures);

    /// <summary>The name of a signature in VRI: the SHA-1 of Contents as it stands, with the zeros behind it.</summary>
    public static string KeyOf(SignatureEntry signature) =>
        Convert.ToHexString(OcspResponse.HashOf(HashAlgorithmName.SHA1, signature.Contents));

    private static string HashOf(ReadOnlySpan<byte> data) => Convert.ToHexString(SHA256.HashData(data));

    private byte[] Add(ValidationData data, IEnumerable<SignatureEntry> signatures)
    {
        var certificates = Store("Certs", data.Certificates.Select(certificate => certificate.RawDataMemory));
        var responses = Store("OCSPs", data.OcspResponses);
        var lists = Store("CRLs", data.RevocationLists);
        var entry = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        foreach (var (key, values) in (ReadOnlySpan<(string, ArrayObject)>)
            [("Cert", certificates), ("OCSP", responses), ("CRL", lists)])
        {
            if (!values.Items.IsEmpty)
            {
                entry[key] = values;
            }
        }

        var related = _edit.File.Dictionary(_store, "VRI") ?? DictionaryObject.Empty;
        foreach (var signature in signatures)
        {
            related = related.With(KeyOf(signature), new DictionaryObject(entry));
        }

        _store = _store.With("VRI", related);
        var number = _edit.Catalog.Find("DSS") is ReferenceObject old ? old.Number : _edit.Update.Allocate().Number;
        _edit.Set(number, _store);
        _edit.Catalog = _edit.Catalog.With("DSS", _edit.Reference(number));
        return _edit.ToBytes();
    }

    /// <summary>Appends what is new to one of the store's arrays.</summary>
    /// <returns>The streams of all values, those stored before, too.</returns>
    private ArrayObject Store(string key, IEnumerable<ReadOnlyMemory<byte>> values)
    {
        var all = new List<PdfObject>();
        var added = new List<PdfObject>();
        foreach (var value in values)
        {
            var hash = HashOf(value.Span);
            if (!_stored.TryGetValue(hash, out var reference))
            {
                var stream = _edit.Update.Allocate();
                _edit.Update.BeginStream(stream);
                _edit.Update.EndStream(value.Span);
                reference = new ReferenceObject(stream.Number);
                _stored.Add(hash, reference);
                added.Add(reference);
            }

            all.Add(reference);
        }

        if (added.Count > 0)
        {
            _store = _store.With(key, _edit.Append(_store.Find(key), [.. added]));
        }

        return new ArrayObject([.. all]);
    }
}
