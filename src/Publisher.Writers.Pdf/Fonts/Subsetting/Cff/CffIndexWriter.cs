namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>Writes an INDEX (Adobe Technical Note 5176, §5).</summary>
internal static class CffIndexWriter
{
    /// <param name="data">All strings, one behind the other.</param>
    /// <param name="ends">Where each of them ends; at least one.</param>
    public static ByteBuffer Write(ReadOnlySpan<byte> data, IReadOnlyList<int> ends)
    {
        var offsetSize = 1;
        while ((data.Length + 1L) >> (offsetSize * 8) != 0)
        {
            offsetSize++;
        }

        var index = new ByteBuffer(3 + ((ends.Count + 1) * offsetSize) + data.Length);
        index.U16(ends.Count);
        index.U8(offsetSize);
        index.Unsigned(1, offsetSize);
        foreach (var end in ends)
        {
            index.Unsigned((uint)end + 1, offsetSize);
        }

        index.Bytes(data);
        return index;
    }
}
