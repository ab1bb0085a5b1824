using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;

namespace Publisher.Signing.Files;

/// <summary>
/// Changes to the objects of a file that become its next revision. Values are changed here first and written once, however
/// many hands change them.
/// </summary>
internal sealed class FileEdit
{
    private readonly SortedDictionary<int, PdfObject> _changed = [];
    private readonly int _catalog;

    /// <exception cref="PdfSyntaxException">The file has no catalog of its own.</exception>
    public FileEdit(FileObjects file)
    {
        File = file;
        Update = new IncrementalUpdate(file);
        _catalog = file.Trailer.Find("Root") is ReferenceObject root && file.Resolve(root) is DictionaryObject
            ? root.Number
            : throw new PdfSyntaxException("there is no catalog", 0);
    }

    public FileObjects File { get; }

    public IncrementalUpdate Update { get; }

    public DictionaryObject Catalog
    {
        get => (DictionaryObject)Get(_catalog)!;
        set => Set(_catalog, value);
    }

    /// <summary>An object as it will be.</summary>
    public PdfObject? Get(int number) => _changed.TryGetValue(number, out var value) ? value : File.Resolve(File.Get(number));

    public void Set(int number, PdfObject value) => _changed[number] = value;

    /// <summary>Changes a dictionary that is an entry of another one: in its place, or as the object that it is.</summary>
    /// <returns>The dictionary that holds it, as it is now.</returns>
    public DictionaryObject Change(
        DictionaryObject holder, string key, Func<DictionaryObject, DictionaryObject> change)
    {
        if (holder.Find(key) is ReferenceObject reference && Get(reference.Number) is DictionaryObject value)
        {
            Set(reference.Number, change(value));
            return holder;
        }

        return holder.With(key, change(holder.Find(key) as DictionaryObject ?? DictionaryObject.Empty));
    }

    /// <summary>An array with more values at its end; what is none counts as empty.</summary>
    public ArrayObject Append(PdfObject? array, params ReadOnlySpan<PdfObject> values)
    {
        var items = array switch
        {
            ReferenceObject reference => (Get(reference.Number) as ArrayObject)?.Items,
            ArrayObject direct => direct.Items,
            _ => null,
        };
        return new ArrayObject([.. items ?? [], .. values]);
    }

    /// <summary>A reference with the generation that the object has.</summary>
    public ReferenceObject Reference(int number) => new(number, File.GenerationOf(number));

    /// <summary>Values in PDF's own notation; only for words of our own.</summary>
    public static DictionaryObject Parse(ReadOnlySpan<byte> text) => (DictionaryObject)new PdfLexer(text.ToArray()).Read();

    /// <summary>Writes all changed objects and ends the revision.</summary>
    public byte[] ToBytes()
    {
        foreach (var (number, value) in _changed)
        {
            Update.Write(number, value);
        }

        return Update.ToBytes();
    }
}
