using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>The objects of a finished file, read when asked for. For one thread at a time.</summary>
public sealed class FileObjects
{
    /// <summary>A reference to a reference to … a value; every file of ours has one step.</summary>
    private const int MaxSteps = 16;

    /// <summary>What all streams of a file may unpack to together.</summary>
    private const long MaxTotal = 512L * 1024 * 1024;

    private readonly Dictionary<int, ObjectPlace> _places;
    private readonly Dictionary<int, PdfObject> _read = [];
    private readonly Dictionary<int, PdfObject[]> _packs = [];
    private readonly Dictionary<StreamObject, ReadOnlyMemory<byte>> _decoded = new(ReferenceEqualityComparer.Instance);
    private readonly List<Irregularity> _irregularities = [];
    private long _total;

    /// <exception cref="PdfSyntaxException">The file has no cross-references that can be followed.</exception>
    public FileObjects(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        var reader = new CrossReferenceReader(bytes);
        reader.Read();
        _places = reader.Places;
        Sections = reader.Sections;
        Trailer = Sections[0].Trailer;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The newest trailer.</summary>
    public DictionaryObject Trailer { get; }

    /// <summary>The cross-references of each revision, newest first.</summary>
    public IReadOnlyList<CrossReferenceSection> Sections { get; }

    public DictionaryObject Catalog => Dictionary(Trailer, "Root") ?? DictionaryObject.Empty;

    /// <summary>The numbers of all objects, ascending.</summary>
    public IEnumerable<int> Numbers => _places.Where(place => !place.Value.IsFree).Select(place => place.Key).Order();

    /// <summary>The generation of an object; 0 when there is none.</summary>
    public int GenerationOf(int number) => _places.GetValueOrDefault(number).Generation;

    /// <summary>Where an object is; null when there is none.</summary>
    public ObjectPlace? PlaceOf(int number) =>
        _places.TryGetValue(number, out var place) && !place.IsFree ? place : null;

    /// <summary>What was irregular in the objects read so far.</summary>
    public IReadOnlyList<Irregularity> Irregularities => _irregularities;

    /// <summary>The value of an object; null's value when there is none.</summary>
    public PdfObject Get(int number)
    {
        if (!_read.TryGetValue(number, out var value))
        {
            // Set first: a file whose object streams lie in themselves must not send us in circles.
            _read[number] = NullObject.Instance;
            value = PlaceOf(number) is { } place ? Read(number, place) : NullObject.Instance;
            _read[number] = value;
        }

        return value;
    }

    /// <summary>Follows references to a value.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (var step = 0; value is ReferenceObject reference && step < MaxSteps; step++)
        {
            value = Get(reference.Number);
        }

        return value is NullObject or ReferenceObject ? null : value;
    }

    public PdfObject? Find(DictionaryObject? dictionary, string key) => Resolve(dictionary?.Find(key));

    public DictionaryObject? Dictionary(DictionaryObject? dictionary, string key) =>
        Find(dictionary, key) as DictionaryObject;

    public string? Name(DictionaryObject? dictionary, string key) =>
        (Find(dictionary, key) as NameObject)?.Value;

    public string? Text(DictionaryObject? dictionary, string key) =>
        (Find(dictionary, key) as StringObject)?.Text;

    public double? Number(DictionaryObject? dictionary, string key) =>
        (Find(dictionary, key) as NumberObject)?.Value;

    public bool IsTrue(DictionaryObject? dictionary, string key) =>
        Find(dictionary, key) is BooleanObject { Value: true };

    /// <summary>An array's values with references followed; empty when there is no array.</summary>
    public IEnumerable<PdfObject?> Items(DictionaryObject? dictionary, string key) =>
        (Find(dictionary, key) as ArrayObject)?.Items.Select(Resolve) ?? [];

    /// <summary>The data of a stream, unpacked once.</summary>
    public ReadOnlyMemory<byte> Decode(StreamObject stream)
    {
        if (!_decoded.TryGetValue(stream, out var data))
        {
            data = StreamDecoder.Decode(stream, Resolve, 0);
            _total += data.Length;
            if (_total > MaxTotal)
            {
                throw new PdfSyntaxException("the streams unpack to more than 512 MB", 0);
            }

            _decoded.Add(stream, data);
        }

        return data;
    }

    private PdfObject Read(int number, ObjectPlace place)
    {
        if (place.Pack == 0)
        {
            return ObjectReader.ReadAt(Bytes, place.Place, number, _irregularities);
        }

        var pack = ReadPack(place.Pack);
        return place.Place < pack.Length
            ? pack[place.Place]
            : throw new PdfSyntaxException($"object {number} is not in its object stream", 0);
    }

    /// <summary>All objects of an object stream (ISO 32000-1 §7.5.7).</summary>
    private PdfObject[] ReadPack(int number)
    {
        if (_packs.TryGetValue(number, out var objects))
        {
            return objects;
        }

        if (PlaceOf(number) is not { Pack: 0 } || Get(number) is not StreamObject stream)
        {
            throw new PdfSyntaxException($"object stream {number} is missing", 0);
        }

        var data = Decode(stream);
        var count = (stream.Find("N") as NumberObject)?.Index ?? -1;
        var first = (stream.Find("First") as NumberObject)?.Index ?? -1;
        if (count < 0 || first < 0 || first > data.Length || count > first)
        {
            throw new PdfSyntaxException($"object stream {number} is malformed", 0);
        }

        var index = new PdfLexer(data[..first]);
        objects = new PdfObject[count];
        for (var i = 0; i < count; i++)
        {
            index.ReadIndex();
            var at = index.ReadIndex();
            if (at > data.Length - first)
            {
                throw new PdfSyntaxException($"object stream {number} breaks off", 0);
            }

            objects[i] = new PdfLexer(data, hasReferences: true, _irregularities) { Position = first + at }.Read();
        }

        _packs.Add(number, objects);
        return objects;
    }
}
