using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Signing.Files;

/// <summary>A PDF file seen as a sequence of revisions with signatures. Reading it trusts nothing of what it says.</summary>
public sealed class SignedFile
{
    /// <summary>Fields in fields; and a guard against trees that run in circles.</summary>
    private const int MaxFields = 10_000;

    /// <summary>As deep as a file likes would be as deep as our stack.</summary>
    private const int MaxDepth = 64;

    private readonly List<SignatureEntry> _signatures = [];
    private readonly HashSet<string> _fieldNames = new(StringComparer.Ordinal);
    private readonly HashSet<DictionaryObject> _seen = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="PdfSyntaxException">It is no PDF file, or too damaged to be read.</exception>
    public SignedFile(ReadOnlyMemory<byte> bytes)
    {
        Objects = new FileObjects(bytes);
        var form = Objects.Dictionary(Objects.Catalog, "AcroForm");
        foreach (var field in (Objects.Find(form, "Fields") as ArrayObject)?.Items ?? [])
        {
            Visit(field, "", DictionaryObject.Empty, depth: 0);
        }

        _signatures.Sort((a, b) => End(a).CompareTo(End(b)));
    }

    public FileObjects Objects { get; }

    public ReadOnlyMemory<byte> Bytes => Objects.Bytes;

    public bool IsEncrypted => Objects.Trailer.Has("Encrypt");

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<SignatureEntry> Signatures => _signatures;

    public bool HasField(string name) => _fieldNames.Contains(name);

    /// <summary>Where the bytes that a signature speaks of end.</summary>
    private static long End(SignatureEntry entry) => entry.ByteRange.Count >= 2 ? entry.ByteRange[^2] + entry.ByteRange[^1] : 0;

    /// <summary>Fields inherit their type and value (ISO 32000-1 §12.7.3.1).</summary>
    private void Visit(PdfObject node, string prefix, DictionaryObject inherited, int depth)
    {
        if (Objects.Resolve(node) is not DictionaryObject field || _seen.Count > MaxFields || depth > MaxDepth || !_seen.Add(field))
        {
            return;
        }

        var part = Objects.Text(field, "T");
        var name = part is null ? prefix : prefix.Length == 0 ? part : $"{prefix}.{part}";
        _fieldNames.Add(name);
        foreach (var key in (ReadOnlySpan<string>)["FT", "V"])
        {
            if (field.Find(key) is { } value)
            {
                inherited = inherited.With(key, value);
            }
        }

        if (Objects.Name(inherited, "FT") == "Sig" && field.Find("V") is { } signature)
        {
            Add(name, signature);
        }

        foreach (var kid in (Objects.Find(field, "Kids") as ArrayObject)?.Items ?? [])
        {
            Visit(kid, name, inherited, depth + 1);
        }
    }

    private void Add(string field, PdfObject value)
    {
        if (Objects.Resolve(value) is not DictionaryObject dictionary)
        {
            return;
        }

        var number = (value as ReferenceObject)?.Number ?? 0;
        var subFilter = Objects.Name(dictionary, "SubFilter") ?? "";
        var permission = ReadPermission(dictionary);
        var certified = Objects.Dictionary(Objects.Catalog, "Perms")?.Find("DocMDP") as ReferenceObject;
        _signatures.Add(new SignatureEntry
        {
            Field = field,
            Number = number,
            Dictionary = dictionary,
            SubFilter = subFilter,
            Kind = subFilter == "ETSI.RFC3161" || Objects.Name(dictionary, "Type") == "DocTimeStamp" ? SignatureKind.TimeStamp
                : certified is not null && certified.Number == number ? SignatureKind.Certification
                : SignatureKind.Approval,
            ByteRange = [.. Objects.Items(dictionary, "ByteRange").Select(item => (long)((item as NumberObject)?.Value ?? -1))],
            Contents = (Objects.Find(dictionary, "Contents") as StringObject)?.Bytes ?? [],
            Permission = permission,
        });
    }

    private int ReadPermission(DictionaryObject signature)
    {
        foreach (var reference in Objects.Items(signature, "Reference"))
        {
            if (reference is DictionaryObject transform && Objects.Name(transform, "TransformMethod") == "DocMDP")
            {
                var level = Objects.Number(Objects.Dictionary(transform, "TransformParams"), "P") ?? 2;
                return level is >= 1 and <= 3 ? (int)level : 1;
            }
        }

        return 0;
    }
}
