using System.Security.Cryptography;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Writing;

/// <summary>
/// A new revision at the end of a file, whose bytes so far stay as they are (ISO 32000-1 §7.5.6): what signatures need. It
/// has cross-references of the kind that the file has; a file with streams of them gets its objects packed, too.
/// </summary>
public sealed class IncrementalUpdate : IPdfObjects
{
    private const int CompressionLevel = 9;

    private readonly FileObjects _file;
    private readonly bool _hasStreams;
    private readonly PdfTokenWriter _update = new(16 * 1024);
    private readonly PdfTokenWriter _value = new();
    private readonly ObjectStreamBuilder _pack = new();
    private readonly SortedDictionary<int, CrossReference> _entries = [];
    private int _next;
    private PdfReference _open;
    private bool _isPlain;

    /// <param name="file">The file as it is; it must not be encrypted.</param>
    public IncrementalUpdate(FileObjects file)
    {
        _file = file;
        _hasStreams = file.Sections[0].IsStream;
        _next = (file.Trailer.Find("Size") as NumberObject)?.Index ?? 1;
        foreach (var number in file.Numbers)
        {
            _next = Math.Max(_next, number + 1);
        }

        if (file.Bytes.Length > 0 && file.Bytes.Span[^1] is not ((byte)'\n' or (byte)'\r'))
        {
            _update.Raw((byte)'\n');
        }
    }

    /// <summary>The offset in the finished file of the next byte of a plain object.</summary>
    public long Position => _file.Bytes.Length + _update.Length;

    public PdfReference Allocate() => new(_next++);

    public PdfTokenWriter BeginObject(PdfReference reference)
    {
        // An object stream has no place for generations (§7.5.7).
        if (!_hasStreams || _file.GenerationOf(reference.Number) > 0)
        {
            return BeginPlainObject(reference);
        }

        Open(reference, isPlain: false);
        return _pack.Begin(reference);
    }

    /// <summary>Starts an object that stands in the file itself; what is written is at <see cref="Position"/>.</summary>
    public PdfTokenWriter BeginPlainObject(PdfReference reference)
    {
        Open(reference, isPlain: true);
        BeginFrame(reference);
        return _update;
    }

    public void EndObject()
    {
        if (_isPlain)
        {
            _update.Raw("\nendobj\n"u8);
        }
        else
        {
            _entries[_open.Number] = CrossReference.InPack(_pack.Reference(Allocate), _pack.Count - 1);
            if (_pack.IsFull)
            {
                FlushPack();
            }
        }

        _open = default;
    }

    /// <summary>Gives an object of the file a new value, or a new object its only one.</summary>
    public void Write(int number, PdfObject value)
    {
        BeginObject(new PdfReference(number)).Value(value);
        EndObject();
    }

    public PdfTokenWriter BeginStream(PdfReference reference)
    {
        Open(reference, isPlain: true);
        _value.Clear();
        _value.BeginDictionary();
        return _value;
    }

    public void EndStream(ReadOnlySpan<byte> data) => EndPackedStream(PdfDeflate.Compress(data, CompressionLevel).Span);

    public void EndPackedStream(ReadOnlySpan<byte> packed)
    {
        _value.Name("Filter"u8, "FlateDecode"u8);
        PutStream(_open, packed);
        _open = default;
    }

    /// <summary>Ends the revision and returns the whole file.</summary>
    public byte[] ToBytes()
    {
        if (_pack.Count > 0)
        {
            FlushPack();
        }

        var identifier = SHA256.HashData(_update.Written).AsSpan(0, 16);
        var start = Position;
        if (_hasStreams)
        {
            // The cross-reference stream lists itself (§7.5.8.1).
            var reference = Allocate();
            _entries[reference.Number] = CrossReference.At(start);
            _value.Clear();
            _value.BeginDictionary();
            WriteTrailer(_value, identifier);
            PutStream(reference, UpdateCrossReferences.WriteStream(_value, _entries).Span);
        }
        else
        {
            UpdateCrossReferences.WriteTable(_update, _entries);
            _update.Raw("trailer\n"u8);
            _update.BeginDictionary();
            WriteTrailer(_update, identifier);
            _update.EndDictionary();
            _update.Raw((byte)'\n');
        }

        _update.Raw("startxref\n"u8);
        _update.Number(start);
        _update.Raw("\n%%EOF\n"u8);
        return [.. _file.Bytes.Span, .. _update.Written];
    }

    private void Open(PdfReference reference, bool isPlain)
    {
        if (!_open.IsNone || _entries.ContainsKey(reference.Number))
        {
            throw new InvalidOperationException($"Object {reference.Number} is written twice or inside another one.");
        }

        (_open, _isPlain) = (reference, isPlain);
    }

    private void BeginFrame(PdfReference reference)
    {
        var generation = _file.GenerationOf(reference.Number);
        _entries[reference.Number] = CrossReference.At(Position) with { Index = generation };
        _update.Number(reference.Number);
        _update.Number(generation);
        _update.Raw(" obj\n"u8);
    }

    private void FlushPack()
    {
        var reference = _pack.Reference(Allocate);
        _value.Clear();
        var data = PdfDeflate.Compress(_pack.Write(_value), CompressionLevel);
        PutStream(reference, data.Span);
        _pack.Clear();
    }

    /// <summary>Writes a stream whose dictionary is open in <see cref="_value"/>.</summary>
    private void PutStream(PdfReference reference, ReadOnlySpan<byte> data)
    {
        _value.Number("Length"u8, data.Length);
        _value.EndDictionary();
        BeginFrame(reference);
        _update.Raw(_value.Written);
        _update.Raw("\nstream\n"u8);
        _update.Raw(data);
        _update.Raw("\nendstream\nendobj\n"u8);
    }

    /// <summary>The file keeps its first identifier and gets a new second one (§14.4).</summary>
    private void WriteTrailer(PdfTokenWriter tokens, ReadOnlySpan<byte> identifier)
    {
        tokens.Number("Size"u8, _next);
        tokens.Number("Prev"u8, _file.Sections[0].Offset);
        foreach (var key in (ReadOnlySpan<string>)["Root", "Info"])
        {
            if (_file.Trailer.Find(key) is { } value)
            {
                tokens.Name(key);
                tokens.Value(value);
            }
        }

        var first = _file.Resolve(_file.Trailer.Find("ID")) is ArrayObject { Items: [StringObject permanent, ..] }
            ? permanent.Bytes
            : identifier;
        tokens.BeginArray("ID"u8);
        tokens.Hex(first);
        tokens.Hex(identifier);
        tokens.EndArray();
    }
}
