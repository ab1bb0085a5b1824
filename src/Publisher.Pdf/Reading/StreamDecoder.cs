using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Undoes the filters of a stream one after the other (ISO 32000-1 §7.4), as far as they are known here.</summary>
public static class StreamDecoder
{
    /// <summary>Real streams have one or two; each may unpack a few bytes to many.</summary>
    private const int MaxFilters = 8;

    /// <summary>The data up to the first filter that is not known, as of a photograph: from there on as it is.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="resolve">Follows a reference to a value.</param>
    /// <param name="offset">Where the stream is, for messages.</param>
    /// <exception cref="PdfSyntaxException">The data is damaged or too long.</exception>
    public static ReadOnlyMemory<byte> Decode(StreamObject stream, Func<PdfObject?, PdfObject?> resolve, int offset)
    {
        var filters = resolve(stream.Find("Filter"));
        var parameters = resolve(stream.Find("DecodeParms"));
        if (filters is not ArrayObject { Items: var chain })
        {
            return TryDecode(stream.Raw, filters, parameters, resolve, offset) ?? stream.Raw;
        }

        var data = stream.Raw;
        for (var i = 0; i < chain.Length && i < MaxFilters; i++)
        {
            // A dictionary in place of an array can only mean the one filter that there is.
            var own = parameters is ArrayObject { Items: var each }
                ? i < each.Length ? resolve(each[i]) : null
                : chain.Length == 1 ? parameters : null;
            if (TryDecode(data, resolve(chain[i]), own, resolve, offset) is not { } decoded)
            {
                break;
            }

            data = decoded;
        }

        return data;
    }

    private static ReadOnlyMemory<byte>? TryDecode(
        ReadOnlyMemory<byte> data, PdfObject? filter, PdfObject? parameters, Func<PdfObject?, PdfObject?> resolve, int offset)
    {
        var dictionary = parameters as DictionaryObject;
        return (filter as NameObject)?.Value switch
        {
            "FlateDecode" => Unpredict(StreamFilters.Inflate(data, offset), dictionary, resolve, offset),
            "LZWDecode" => Unpredict(
                LzwFilter.Decode(data.Span, Parameter(dictionary, "EarlyChange", 1, resolve) != 0, offset),
                dictionary,
                resolve,
                offset),
            "ASCIIHexDecode" => AsciiFilters.DecodeHex(data.Span),
            "ASCII85Decode" => AsciiFilters.DecodeBase85(data.Span),
            "RunLengthDecode" => RunLengthFilter.Decode(data.Span, offset),
            _ => null,
        };
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
