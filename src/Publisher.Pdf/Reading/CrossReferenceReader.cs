using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Reads where the objects of a file are: tables and streams, with those of earlier revisions (§7.5).</summary>
public sealed class CrossReferenceReader(ReadOnlyMemory<byte> bytes)
{
    /// <summary>ISO 19005-3 §6.1.13.</summary>
    private const int MaxObjects = 8_388_607;

    private readonly HashSet<int> _seen = [];
    private readonly List<CrossReferenceSection> _sections = [];
    private HashSet<int> _numbers = [];

    public Dictionary<int, ObjectPlace> Places { get; } = [];

    /// <summary>Newest first; never empty after reading.</summary>
    public IReadOnlyList<CrossReferenceSection> Sections => _sections;

    /// <exception cref="PdfSyntaxException">There is no way to the objects.</exception>
    public void Read()
    {
        var next = FindStart();
        while (next >= 0)
        {
            if (!_seen.Add(next) || next >= bytes.Length)
            {
                throw new PdfSyntaxException("the cross-references run in circles or out of the file", next);
            }

            _numbers = [];
            var trailer = ReadSection(next);
            _sections.Add(new CrossReferenceSection(next, trailer is StreamObject, trailer, _numbers));
            next = trailer.Find("Prev") is NumberObject previous ? previous.Index : -1;
        }
    }

    private int FindStart()
    {
        var keyword = "startxref"u8;
        var at = bytes.Span.LastIndexOf(keyword);
        if (at < 0)
        {
            throw new PdfSyntaxException("'startxref' is missing", bytes.Length);
        }

        return new PdfLexer(bytes) { Position = at + keyword.Length }.ReadIndex();
    }

    private DictionaryObject ReadSection(int offset)
    {
        var lexer = new PdfLexer(bytes) { Position = offset };
        if (!lexer.TryWord("xref"u8))
        {
            return ReadStream(offset);
        }

        var trailer = ReadTable(lexer);

        // A hybrid file keeps what old readers need not see in a stream beside its table (§7.5.8.4).
        if (trailer.Find("XRefStm") is NumberObject { Index: >= 0 and var hidden })
        {
            if (!_seen.Add(hidden))
            {
                throw new PdfSyntaxException("the cross-references run in circles or out of the file", hidden);
            }

            ReadStream(hidden);
        }

        return trailer;
    }

    private DictionaryObject ReadTable(PdfLexer lexer)
    {
        while (!lexer.TryWord("trailer"u8))
        {
            var first = lexer.ReadIndex();
            var count = lexer.ReadIndex();
            for (var i = 0; i < count; i++)
            {
                var offset = lexer.ReadIndex();
                var generation = lexer.ReadIndex();
                if (lexer.TryWord("n"u8))
                {
                    Add(first + (long)i, new ObjectPlace(0, offset, generation));
                }
                else if (lexer.TryWord("f"u8))
                {
                    Add(first + (long)i, ObjectPlace.Free);
                }
                else
                {
                    throw lexer.Damaged("a cross-reference is malformed");
                }
            }
        }

        return lexer.Read() as DictionaryObject ?? throw lexer.Damaged("the trailer is missing");
    }

    private StreamObject ReadStream(int offset)
    {
        var stream = ObjectReader.ReadAt(bytes, offset, expected: -1, irregularities: null) as StreamObject
            ?? throw new PdfSyntaxException("there are no cross-references here", offset);
        var data = StreamDecoder.Decode(stream, value => value, offset);
        int[] widths = stream.Find("W") is ArrayObject { Items.Length: 3 } w
            ? [.. w.Items.Select(item => (item as NumberObject)?.Index ?? -1)]
            : [-1];
        var index = stream.Find("Index") is ArrayObject pairs
            ? pairs.Items.Select(item => (item as NumberObject)?.Index ?? -1).ToArray()
            : [0, (stream.Find("Size") as NumberObject)?.Index ?? -1];
        if (widths.Any(width => width is < 0 or > 8) || index.Any(value => value < 0) || index.Length % 2 != 0)
        {
            throw new PdfSyntaxException("the cross-reference stream is malformed", offset);
        }

        ReadRows(data.Span, widths, index, offset);
        return stream;
    }

    private void ReadRows(ReadOnlySpan<byte> data, int[] widths, int[] index, int offset)
    {
        var at = 0;
        for (var pair = 0; pair < index.Length; pair += 2)
        {
            for (var i = 0; i < index[pair + 1]; i++)
            {
                if (data.Length - at < widths.Sum())
                {
                    throw new PdfSyntaxException("the cross-reference stream breaks off", offset);
                }

                var kind = widths[0] == 0 ? 1 : Field(data, ref at, widths[0]);
                var place = Field(data, ref at, widths[1]);
                var third = Field(data, ref at, widths[2]);
                if (place is < 0 or > int.MaxValue || third is < 0 or > int.MaxValue)
                {
                    continue;
                }

                Add(index[pair] + (long)i, kind switch
                {
                    1 => new ObjectPlace(0, (int)place, (int)third),
                    2 => new ObjectPlace((int)place, (int)third),
                    _ => ObjectPlace.Free,
                });
            }
        }
    }

    private static long Field(ReadOnlySpan<byte> data, ref int at, int width)
    {
        var value = 0L;
        for (var end = at + width; at < end; at++)
        {
            value = (value << 8) | data[at];
        }

        return value;
    }

    /// <summary>Newer sections are read first and win.</summary>
    private void Add(long number, ObjectPlace place)
    {
        if (number > MaxObjects)
        {
            throw new PdfSyntaxException("an object has too high a number", 0);
        }

        Places.TryAdd((int)number, place);
        _numbers.Add((int)number);
    }
}
