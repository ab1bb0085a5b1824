using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>
/// The first half of a SHA-256: long enough to tell contents apart, small enough to keep half a million of them. What is
/// published is vouched for by the whole <see cref="Fingerprint"/>.
/// </summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Low">The next eight bytes.</param>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>In bytes.</summary>
    public const int Size = 16;

    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ContentHash Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
    }

    /// <inheritdoc />
    public override string ToString() => $"{High:x16}{Low:x16}";
}
