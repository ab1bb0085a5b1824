using System.Buffers.Binary;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>
/// A stretch of a font file, read big-endian. A read beyond its end is a <see cref="FontFormatException"/>, so that
/// whatever offsets a file claims, nothing outside the stretch is ever seen.
/// </summary>
/// <param name="bytes">The stretch.</param>
/// <param name="tag">The table it belongs to, for messages.</param>
internal readonly struct FontTable(ReadOnlyMemory<byte> bytes, string tag)
{
    public int Length => bytes.Length;

    public bool IsEmpty => bytes.IsEmpty;

    public string Tag { get; } = tag;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public byte U8(int offset) => At(offset, 1)[0];

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    public int I32(int offset) => BinaryPrimitives.ReadInt32BigEndian(At(offset, 4));

    public ReadOnlySpan<byte> At(int offset, int length)
    {
        Check(offset, length);
        return bytes.Span.Slice(offset, length);
    }

    public FontTable Slice(long offset) => Slice(offset, Length - offset);

    public FontTable Slice(long offset, long length)
    {
        Check(offset, length);
        return new FontTable(bytes.Slice((int)offset, (int)length), Tag);
    }

    public FontTable Named(string tag) => new(bytes, tag);

    /// <summary>Throws unless the stretch is there.</summary>
    public void Check(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw new FontFormatException(Tag);
        }
    }
}
