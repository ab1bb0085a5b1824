using System.Collections.Immutable;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Undoes the filters of a stream one after the other (ISO 32000-1 §7.4), as far as they are known here.</summary>
public static class StreamDecoder
{
    /// <summary>Real streams have one or two; each may unpack a few bytes to many.</summary>
    private const int MaxFilters = 8;

    private const string Flate = "FlateDecode";
    private const string Lzw = "LZWDecode";
    private const string Hex = "ASCIIHexDecode";
    private const string Base85 = "ASCII85Decode";
    private const string RunLength = "RunLengthDecode";

    /// <summary>The data up to the first filter that is not known, as of a photograph: from there on as it is.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="resolve">Follows a reference to a value.</param>
    /// <param name="offset">Where the stream is, for messages.</param>
    /// <exception cref="PdfSyntaxException">The data is damaged or too long.</exception>
    public static ReadOnlyMemory<byte> Decode(StreamObject stream, Func<PdfObject?, PdfObject?> resolve, int offset)
    {
        var filters = resolve(stream.Find("Filter"));
        var parameters = resolve(stream.Find("DecodeParms"));
        ImmutableArray<PdfObject> chain = filters is ArrayObject several ? several.Items : filters is null ? [] : [filters];
        var data = stream.Raw;
        for (var i = 0; i < chain.Length && i < MaxFilters && IsKnown(resolve(chain[i]), out var filter); i++)
        {
            // A dictionary in place of an array can only mean the one filter that there is.
            var own = parameters is ArrayObject { Items: var each }
                ? i < each.Length ? resolve(each[i]) : null
                : chain.Length == 1 ? parameters : null;
            data = Undo(filter, data, own as DictionaryObject, resolve, offset);
        }

        return data;
    }

    private static bool IsKnown(PdfObject? filter, out string name)
    {
        name = (filter as NameObject)?.Value ?? "";
        return name is Flate or Lzw or Hex or Base85 or RunLength;
    }

    private static ReadOnlyMemory<byte> Undo(
        string filter,
        ReadOnlyMemory<byte> data,
        DictionaryObject? parameters,
        Func<PdfObject?, PdfObject?> resolve,
        int offset)
    {
        switch (filter)
        {
            case Hex:
                return AsciiFilters.DecodeHex(data.Span);
            case Base85:
                return AsciiFilters.DecodeBase85(data.Span);
            case RunLength:
                return RunLengthFilter.Decode(data.Span, offset);
            case Lzw:
                var isEarly = Parameter(parameters, "EarlyChange", 1, resolve) != 0;
                return Unpredict(LzwFilter.Decode(data.Span, isEarly, offset), parameters, resolve, offset);
            default:
                return Unpredict(StreamFilters.Inflate(data, offset), parameters, resolve, offset);
        }
    }

    private static ReadOnlyMemory<byte> Unpredict(
        ReadOnlyMemory<byte> data, DictionaryObject? parameters, Func<PdfObject?, PdfObject?> resolve, int offset)
    {
        var predictor = Parameter(parameters, "Predictor", 1, resolve);
        if (predictor < 2)
        {
            return data;
        }

        var colors = Parameter(parameters, "Colors", 1, resolve);
        var depth = Parameter(parameters, "BitsPerComponent", 8, resolve);
        var columns = (int)Math.Min(((Parameter(parameters, "Columns", 1, resolve) * colors * depth) + 7) / 8, int.MaxValue - 1);
        return predictor >= 10
            ? StreamFilters.UndoPredictor(data, columns, (int)Math.Clamp(colors * depth / 8, 1, int.MaxValue), offset)
            : depth == 8 ? StreamFilters.UndoDifferences(data, columns, (int)colors, offset) : data;
    }

    /// <summary>A parameter of a filter (tables 8 and 10); too large to be true is cut, so that products fit.</summary>
    private static long Parameter(
        DictionaryObject? parameters, string name, int usual, Func<PdfObject?, PdfObject?> resolve) =>
        resolve(parameters?.Find(name)) is NumberObject number ? Math.Clamp(number.Index, 0, 1 << 20) : usual;
}
