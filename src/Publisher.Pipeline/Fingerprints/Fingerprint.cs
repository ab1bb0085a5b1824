using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>The SHA-256 of everything that something is made from, in lower-case hexadecimal digits.</summary>
public readonly record struct Fingerprint(string Value)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>Adds up named parts; each is written with its length, so that no two lists of parts look the same.</summary>
    public sealed class Builder : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public Builder Add(string name, ReadOnlySpan<byte> content)
        {
            AddPart(Encoding.UTF8.GetBytes(name));
            AddPart(content);
            return this;
        }

        public Builder Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

        public Builder Add(string name, ContentHash content)
        {
            Span<byte> bytes = stackalloc byte[ContentHash.Size];
            content.Write(bytes);
            return Add(name, bytes);
        }

        public ContentHash ToContentHash() => ContentHash.Read(_hash.GetHashAndReset());

        public Fingerprint ToFingerprint() => new(Convert.ToHexStringLower(_hash.GetHashAndReset()));

        public void Dispose() => _hash.Dispose();

        private void AddPart(ReadOnlySpan<byte> bytes)
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
            _hash.AppendData(length);
            _hash.AppendData(bytes);
        }
    }
}
