using System.Security.Cryptography;

namespace Publisher.Pdf.Writing;

/// <summary>
/// Writes a PDF 1.7 file front to back (ISO 32000-1 §7.5). Objects are numbered in the order of <see cref="Allocate"/>
/// and may be written in any order, each once; what was written is never looked at again, so the output needs no
/// seeking. The file's identifier is the hash of its bytes.
/// </summary>
public sealed class PdfFileWriter : IPdfObjects, IDisposable
{
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<CrossReference?> _entries = [CrossReference.Free];
    private readonly PdfTokenWriter _frame = new();
    private readonly PdfTokenWriter _tokens = new();
    private readonly ObjectStreamBuilder _pack = new();
    private PdfReference _open;
    private long _position;

    /// <param name="output">Receives the file; stays open.</param>
    /// <param name="options">How it is put together.</param>
    public PdfFileWriter(Stream output, PdfFileOptions options)
    {
        _output = output;
        Options = options;

        // Four bytes above 127 tell transports that the file is binary (§7.5.2; ISO 19005-3 §6.1.2).
        Put([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public PdfFileOptions Options { get; }

    public PdfReference Allocate()
    {
        _entries.Add(null);
        return new PdfReference(_entries.Count - 1);
    }

    public PdfTokenWriter BeginObject(PdfReference reference)
    {
        Open(reference);
        if (Options.ObjectStreams)
        {
            return _pack.Begin(reference);
        }

        _tokens.Clear();
        return _tokens;
    }

    public void EndObject()
    {
        if (!Options.ObjectStreams)
        {
            PutObject(_open, _tokens.Written);
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

    public PdfTokenWriter BeginStream(PdfReference reference)
    {
        Open(reference);
        _tokens.Clear();
        _tokens.BeginDictionary();
        return _tokens;
    }

    public void EndStream(ReadOnlySpan<byte> data) =>
        EndPackedStream(PdfDeflate.Compress(data, Options.CompressionLevel).Span);

    public void EndPackedStream(ReadOnlySpan<byte> packed)
    {
        _tokens.Name("Filter"u8, "FlateDecode"u8);
        EndPlainStream(packed);
    }

    /// <summary>Writes data of the open stream as it is: XMP, which search engines read without a PDF reader.</summary>
    public void EndPlainStream(ReadOnlySpan<byte> data)
    {
        _tokens.Number("Length"u8, data.Length);
        _tokens.EndDictionary();
        PutStream(_open, _tokens.Written, data);
        _open = default;
    }

    /// <summary>Ends the file: cross-references and trailer. The output stays open.</summary>
    /// <exception cref="InvalidOperationException">An object was allocated and never written.</exception>
    public void Finish(PdfReference catalog, PdfReference info)
    {
        if (_pack.Count > 0)
        {
            FlushPack();
        }

        var missing = _entries.IndexOf(null);
        if (!_open.IsNone || missing > 0)
        {
            throw new InvalidOperationException($"Object {(_open.IsNone ? missing : _open.Number)} was not written.");
        }

        var trailer = new PdfTrailer(catalog, info, _hash.GetCurrentHash().AsMemory(0, 16));
        var start = _position;
        _tokens.Clear();
        if (Options.ObjectStreams)
        {
            // The cross-reference stream lists itself (§7.5.8.1).
            var reference = Allocate();
            _entries[reference.Number] = CrossReference.At(start);
            var rows = CrossReferenceStream.Write(_tokens, _entries!, trailer);
            _tokens.Number("Length"u8, rows.Length);
            _tokens.EndDictionary();
            PutStream(reference, _tokens.Written, rows.Span);
        }
        else
        {
            CrossReferenceTable.Write(_tokens, _entries!, trailer);
            Put(_tokens.Written);
        }

        _frame.Clear();
        _frame.Raw("startxref\n"u8);
        _frame.Number(start);
        _frame.Raw("\n%%EOF\n"u8);
        Put(_frame.Written);
    }

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();

    private void Open(PdfReference reference)
    {
        if (!_open.IsNone || _entries[reference.Number] is not null)
        {
            throw new InvalidOperationException($"Object {reference.Number} is written twice or inside another one.");
        }

        _open = reference;
    }

    private void FlushPack()
    {
        var reference = _pack.Reference(Allocate);
        _tokens.Clear();
        var data = PdfDeflate.Compress(_pack.Write(_tokens), Options.CompressionLevel);
        _tokens.Number("Length"u8, data.Length);
        _tokens.EndDictionary();
        PutStream(reference, _tokens.Written, data.Span);
        _pack.Clear();
    }

    private void PutObject(PdfReference reference, ReadOnlySpan<byte> value)
    {
        BeginFrame(reference);
        Put(_frame.Written);
        Put(value);
        Put("\nendobj\n"u8);
    }

    private void PutStream(PdfReference reference, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        BeginFrame(reference);
        Put(_frame.Written);
        Put(dictionary);
        Put("\nstream\n"u8);
        Put(data);
        Put("\nendstream\nendobj\n"u8);
    }

    private void BeginFrame(PdfReference reference)
    {
        _entries[reference.Number] = CrossReference.At(_position);
        _frame.Clear();
        _frame.Number(reference.Number);
        _frame.Raw(" 0 obj\n"u8);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
