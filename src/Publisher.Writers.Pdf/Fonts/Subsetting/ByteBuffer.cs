using System.Buffers.Binary;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>A growing buffer of big-endian numbers: a font program in the making.</summary>
internal sealed class ByteBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void U8(int value) => Take(1)[0] = (byte)value;

    public void U16(int value) => BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)value);

    public void U32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Take(4), value);

    /// <summary>The low bytes of <paramref name="value"/>, as many as <paramref name="size"/> says (1 to 4).</summary>
    public void Unsigned(uint value, int size)
    {
        var target = Take(size);
        for (var i = size - 1; i >= 0; i--, value >>= 8)
        {
            target[i] = (byte)value;
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Zeros up to the next multiple of <paramref name="size"/>.</summary>
    public void Align(int size) => Take((size - (Length % size)) % size).Clear();

    /// <summary>Room for <paramref name="count"/> bytes at the end; to be filled at once.</summary>
    public Span<byte> Take(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    /// <summary>Written bytes, to be changed in place; valid until the next write.</summary>
    public Span<byte> Patch(int offset, int count) => _bytes.AsSpan(0, Length).Slice(offset, count);

    /// <summary>Takes written bytes out; what is behind them moves up.</summary>
    public void Remove(int offset, int count)
    {
        Written[(offset + count)..].CopyTo(Patch(offset, Length - offset - count));
        Length -= count;
    }

    /// <summary>Forgets what was written from <paramref name="length"/> on.</summary>
    public void Truncate(int length) => Length = length;
}
