namespace Publisher.Pdf.Reading;

/// <summary>Undoes RunLength (ISO 32000-1 §7.4.5).</summary>
internal static class RunLengthFilter
{
    private const byte EndOfData = 128;

    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, int offset)
    {
        using var result = new MemoryStream();
        Span<byte> run = stackalloc byte[128];
        for (var at = 0; at + 1 < data.Length && data[at] != EndOfData;)
        {
            var length = data[at++];
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, data.Length - at);
                result.Write(data.Slice(at, count));
                at += count;
            }
            else
            {
                run.Fill(data[at++]);
                result.Write(run[..(257 - length)]);
            }

            if (result.Length > StreamFilters.MaxLength)
            {
                throw StreamFilters.TooLong(offset);
            }
        }

        return result.GetBuffer().AsMemory(0, (int)result.Length);
    }
}
