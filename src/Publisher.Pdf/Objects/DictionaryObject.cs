using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Objects;

/// <summary>A dictionary; entries may be references, which <see cref="FileObjects"/> follows.</summary>
public class DictionaryObject(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    public static DictionaryObject Empty { get; } = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;

    public bool Has(string key) => Entries.ContainsKey(key);

    /// <summary>The entry as it stands, or null.</summary>
    public PdfObject? Find(string key) => Entries.GetValueOrDefault(key);

    /// <summary>The same entries with one set anew; a plain dictionary, of a stream, too.</summary>
    public DictionaryObject With(string key, PdfObject value) =>
        new(new Dictionary<string, PdfObject>(Entries, StringComparer.Ordinal) { [key] = value });
}
