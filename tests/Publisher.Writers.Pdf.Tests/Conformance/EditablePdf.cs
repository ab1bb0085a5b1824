using System.Globalization;
using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>A file taken apart, so that one thing in it can be broken, and put together again without object streams.</summary>
internal sealed class EditablePdf
{
    private readonly SortedDictionary<int, PdfObject> _objects = [];
    private readonly DictionaryObject _trailer;
    private readonly Dictionary<string, PdfObject> _trailerEdits = new(StringComparer.Ordinal);

    public EditablePdf(byte[] pdf)
    {
        var file = new FileObjects(pdf);
        foreach (var number in file.Numbers)
        {
            var value = file.Get(number);
            if (value is StreamObject stream)
            {
                if (stream.Find("Type") is NameObject { Value: "ObjStm" or "XRef" })
                {
                    continue;
                }

                value = Stream(stream.Entries, file.Decode(stream));
            }

            _objects.Add(number, value);
        }

        _trailer = file.Trailer;
    }

    /// <summary>The number of the catalog.</summary>
    public int Catalog => ((ReferenceObject)_trailer.Find("Root")!).Number;

    public int Info => ((ReferenceObject)_trailer.Find("Info")!).Number;

    public DictionaryObject this[int number] => (DictionaryObject)_objects[number];

    /// <summary>The first object whose <paramref name="key"/> is that name; with null, that has the key.</summary>
    public int Find(string key, string? name = null, int skip = 0) => _objects
        .Where(entry => entry.Value is DictionaryObject dictionary
            && dictionary.Find(key) is { } value
            && (name is null || value is NameObject found && found.Value == name))
        .Skip(skip)
        .First().Key;

    /// <summary>The object that an entry refers to.</summary>
    public int Follow(int number, string key) => ((ReferenceObject)this[number].Find(key)!).Number;

    /// <summary>Sets an entry to a value in PDF's own notation.</summary>
    public void Set(int number, string key, string value) => Set(number, key, Parse(value));

    public void Set(int number, string key, PdfObject value)
    {
        var entries = new Dictionary<string, PdfObject>(this[number].Entries, StringComparer.Ordinal) { [key] = value };
        _objects[number] = Rebuild(number, entries);
    }

    public void Remove(int number, string key)
    {
        var entries = new Dictionary<string, PdfObject>(this[number].Entries, StringComparer.Ordinal);
        Assert.True(entries.Remove(key), $"Object {number} has no {key}.");
        _objects[number] = Rebuild(number, entries);
    }

    public void SetTrailer(string key, string value) => _trailerEdits[key] = Parse(value);

    /// <summary>Replaces words of an object's own notation, or of a stream's data; they must be there.</summary>
    public void Replace(int number, string old, string replacement)
    {
        if (_objects[number] is StreamObject stream)
        {
            var data = Encoding.Latin1.GetString(stream.Raw.Span);
            Assert.Contains(old, data, StringComparison.Ordinal);
            var at = data.IndexOf(old, StringComparison.Ordinal);
            SetData(number, Encoding.Latin1.GetBytes(data[..at] + replacement + data[(at + old.Length)..]));
            return;
        }

        var tokens = new PdfTokenWriter();
        tokens.Value(_objects[number]);
        var text = Encoding.Latin1.GetString(tokens.Written);
        Assert.Contains(old, text, StringComparison.Ordinal);
        _objects[number] = Parse(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public byte[] DataOf(int number) => ((StreamObject)_objects[number]).Raw.ToArray();

    public void SetData(int number, byte[] data) =>
        _objects[number] = Stream(this[number].Entries, data);

    public byte[] ToBytes()
    {
        var output = new MemoryStream();
        output.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new SortedDictionary<int, long>();
        foreach (var (number, value) in _objects)
        {
            places.Add(number, output.Position);
            var tokens = new PdfTokenWriter();
            tokens.Raw(Ascii($"{number} 0 obj\n"));
            tokens.Value(value);
            tokens.Raw("\nendobj\n"u8);
            output.Write(tokens.Written);
        }

        var end = new PdfTokenWriter();
        end.Raw("xref\n"u8);
        foreach (var (number, place) in places)
        {
            end.Raw(Ascii($"{number} 1\n{place:D10} 00000 n \n"));
        }

        end.Raw("trailer\n"u8);
        var trailer = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        foreach (var key in (string[])["Size", "Root", "Info", "ID"])
        {
            trailer[key] = _trailer.Find(key)!;
        }

        foreach (var (key, value) in _trailerEdits)
        {
            trailer[key] = value;
        }

        end.Value(new DictionaryObject(trailer));
        end.Raw(Ascii($"\nstartxref\n{output.Position}\n%%EOF\n"));
        output.Write(end.Written);
        return output.ToArray();
    }

    private PdfObject Rebuild(int number, Dictionary<string, PdfObject> entries) =>
        _objects[number] is StreamObject stream ? new StreamObject(entries, stream.Raw) : new DictionaryObject(entries);

    private static StreamObject Stream(IReadOnlyDictionary<string, PdfObject> entries, ReadOnlyMemory<byte> data)
    {
        var plain = new Dictionary<string, PdfObject>(entries, StringComparer.Ordinal);
        plain.Remove("Filter");
        plain.Remove("DecodeParms");
        plain["Length"] = new NumberObject(data.Length, isInteger: true);
        return new StreamObject(plain, data);
    }

    private static byte[] Ascii(FormattableString text) =>
        Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    private static PdfObject Parse(string value) => new PdfLexer(Encoding.Latin1.GetBytes(value)).Read();
}
