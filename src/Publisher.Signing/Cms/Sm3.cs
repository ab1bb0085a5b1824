using System.Buffers.Binary;
using System.Numerics;

namespace Publisher.Signing.Cms;

/// <summary>The hash function SM3 (GB/T 32905-2016), which .NET lacks and e-seal systems want.</summary>
internal static class Sm3
{
    private const int BlockLength = 64;

    private static ReadOnlySpan<uint> Start =>
        [0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E];

    public static byte[] Hash(IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        Span<uint> state = stackalloc uint[8];
        Start.CopyTo(state);
        Span<byte> block = stackalloc byte[BlockLength];
        var filled = 0;
        var total = 0UL;
        foreach (var part in parts)
        {
            var rest = part.Span;
            total += (ulong)rest.Length;
            while (rest.Length > 0)
            {
                var count = Math.Min(rest.Length, BlockLength - filled);
                rest[..count].CopyTo(block[filled..]);
                rest = rest[count..];
                filled += count;
                if (filled == BlockLength)
                {
                    Compress(state, block);
                    filled = 0;
                }
            }
        }

        // §5.2: a one bit, zeros, the length in bits.
        block[filled++] = 0x80;
        if (filled > BlockLength - sizeof(ulong))
        {
            block[filled..].Clear();
            Compress(state, block);
            filled = 0;
        }

        block[filled..].Clear();
        BinaryPrimitives.WriteUInt64BigEndian(block[(BlockLength - sizeof(ulong))..], total * 8);
        Compress(state, block);

        var digest = new byte[32];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * 4), state[i]);
        }

        return digest;
    }

    /// <summary>§5.3.</summary>
    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[68];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            var mixed = words[i - 16] ^ words[i - 9] ^ BitOperations.RotateLeft(words[i - 3], 15);
            words[i] = mixed ^ BitOperations.RotateLeft(mixed, 15) ^ BitOperations.RotateLeft(mixed, 23)
                ^ BitOperations.RotateLeft(words[i - 13], 7) ^ words[i - 6];
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < 64; i++)
        {
            var constant = i < 16 ? 0x79CC4519u : 0x7A879D8Au;
            var rotated = BitOperations.RotateLeft(a, 12);
            var first = BitOperations.RotateLeft(rotated + e + BitOperations.RotateLeft(constant, i % 32), 7);
            var second = first ^ rotated;
            var left = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            var right = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            var up = left + d + second + (words[i] ^ words[i + 4]);
            var down = right + h + first + words[i];
            (d, c, b, a) = (c, BitOperations.RotateLeft(b, 9), a, up);
            (h, g, f, e) = (g, BitOperations.RotateLeft(f, 19), e, down ^ BitOperations.RotateLeft(down, 9) ^ BitOperations.RotateLeft(down, 17));
        }

        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }
}
