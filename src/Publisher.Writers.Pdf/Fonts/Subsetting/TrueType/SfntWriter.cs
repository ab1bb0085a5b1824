using System.Buffers.Binary;
using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>
/// Puts tables together to a font file with its directory and checksums (OpenType 1.9, "Organization").
/// </summary>
internal static class SfntWriter
{
    private const int RecordLength = 16;
    private const int AdjustmentInHead = 8;

    /// <param name="tables">In the order of their tags; empty ones are left out.</param>
    public static byte[] Write(ReadOnlySpan<SfntTable> tables)
    {
        var count = 0;
        var length = 0;
        foreach (var (_, data) in tables)
        {
            count += data.Length > 0 ? 1 : 0;
            length += data.Length + 3;
        }

        var log = (int)uint.Log2((uint)count);
        var font = new ByteBuffer(12 + (count * RecordLength) + length);
        font.U32(0x00010000);
        font.U16(count);
        font.U16(RecordLength << log);
        font.U16(log);
        font.U16((count * RecordLength) - (RecordLength << log));
        font.Take(count * RecordLength).Clear();

        var record = 12;
        var head = 0;
        foreach (var (tag, data) in tables)
        {
            if (data.Length == 0)
            {
                continue;
            }

            var start = font.Length;
            font.Bytes(data);
            font.Align(4);
            if (string.Equals(tag, "head", StringComparison.Ordinal))
            {
                head = start;
                font.Patch(head + AdjustmentInHead, 4).Clear();
            }

            var entry = font.Patch(record, RecordLength);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(font.Written[start..]));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)data.Length);
            record += RecordLength;
        }

        BinaryPrimitives.WriteUInt32BigEndian(font.Patch(head + AdjustmentInHead, 4), 0xB1B0AFBA - Sum(font.Written));
        return font.Written.ToArray();
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
