namespace Publisher.Pdf.Reading;

/// <summary>Undoes LZW (ISO 32000-1 §7.4.4.2). Data that breaks off or is damaged ends there.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int MaxCodes = 4096;

    /// <param name="data">The codes, of 9 to 12 bits.</param>
    /// <param name="isEarly">Whether codes grow one code sooner than they need to (EarlyChange, table 8).</param>
    /// <param name="offset">Where the stream is, for messages.</param>
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, bool isEarly, int offset)
    {
        // Every string is a piece of the output: a code's string is that of the code before it and the byte that follows.
        var starts = new int[MaxCodes];
        var lengths = new int[MaxCodes];
        var result = new List<byte>(data.Length * 3);
        var next = FirstFree;
        var (previousStart, previousLength) = (0, 0);
        var (bits, held) = (0u, 0);
        var width = 9;
        for (var at = 0; ;)
        {
            for (; held < width; held += 8)
            {
                if (at >= data.Length)
                {
                    return result.ToArray();
                }

                bits = (bits << 8) | data[at++];
            }

            held -= width;
            var code = (int)((bits >> held) & ((1u << width) - 1));
            if (code == Clear)
            {
                (next, width, previousLength) = (FirstFree, 9, 0);
                continue;
            }

            var start = result.Count;
            if (code < Clear)
            {
                result.Add((byte)code);
            }
            else if (code == EndOfData || code > next || (code == next && previousLength == 0))
            {
                return result.ToArray();
            }
            else
            {
                // The code that is just being made: the string before, and its first byte again.
                var (from, length) = code < next ? (starts[code], lengths[code]) : (previousStart, previousLength + 1);
                for (var i = 0; i < length; i++)
                {
                    result.Add(result[from + i]);
                }
            }

            if (previousLength > 0 && next < MaxCodes)
            {
                (starts[next], lengths[next]) = (previousStart, previousLength + 1);
                next++;
            }

            (previousStart, previousLength) = (start, result.Count - start);
            var needed = next + (isEarly ? 1 : 0);
            width = needed >= 2048 ? 12 : needed >= 1024 ? 11 : needed >= 512 ? 10 : 9;
            if (result.Count > StreamFilters.MaxLength)
            {
                throw StreamFilters.TooLong(offset);
            }
        }
    }
}
