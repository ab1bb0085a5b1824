namespace Publisher.Pdf.Writing;

/// <summary>Collects objects into an object stream (ISO 32000-1 §7.5.7).</summary>
public sealed class ObjectStreamBuilder
{
    /// <summary>
    /// Readers unpack the whole stream for one object: big enough to pack well, small enough to open fast.
    /// </summary>
    public const int MaxCount = 200;

    private readonly PdfTokenWriter _objects = new(16 * 1024);
    private readonly PdfTokenWriter _index = new();
    private PdfReference _reference;

    public int Count { get; private set; }

    public bool IsFull => Count == MaxCount;

    /// <summary>The stream's own reference, allocated with its first object.</summary>
    public PdfReference Reference(Func<PdfReference> allocate) =>
        _reference = _reference.IsNone ? allocate() : _reference;

    public PdfTokenWriter Begin(PdfReference reference)
    {
        if (_objects.Length > 0)
        {
            _objects.Raw((byte)'\n');
        }

        _index.Number(reference.Number);
        _index.Number(_objects.Length);
        Count++;
        return _objects;
    }

    /// <summary>
    /// Opens the stream's dictionary with all entries but Length and returns its data, not yet packed.
    /// </summary>
    public ReadOnlySpan<byte> Write(PdfTokenWriter dictionary)
    {
        _index.Raw((byte)'\n');
        var first = _index.Length;
        _index.Raw(_objects.Written);

        dictionary.BeginDictionary();
        dictionary.Name("Type"u8, "ObjStm"u8);
        dictionary.Number("N"u8, Count);
        dictionary.Number("First"u8, first);
        dictionary.Name("Filter"u8, "FlateDecode"u8);
        return _index.Written;
    }

    public void Clear()
    {
        _objects.Clear();
        _index.Clear();
        Count = 0;
        _reference = default;
    }
}
