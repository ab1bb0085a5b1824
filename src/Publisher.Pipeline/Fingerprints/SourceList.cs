using System.Buffers;
using System.Text;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>
/// The data files of a disclosure, as they were when its outputs were made: names and hashes in one block of bytes, since
/// there are many and mostly all that is asked is whether two lists are the same.
/// </summary>
/// <param name="Bytes">For each file its name's length, its name in UTF-8, its hash.</param>
internal readonly record struct SourceList(ReadOnlyMemory<byte> Bytes)
{
    public bool Equals(SourceList other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode() => Bytes.Length;

    /// <summary>The files by name, relative to the disclosure's folder.</summary>
    public Dictionary<string, ContentHash> ToDictionary()
    {
        var files = new Dictionary<string, ContentHash>(StringComparer.Ordinal);
        var rest = Bytes.Span;
        while (rest.Length > 0)
        {
            var length = BitConverter.ToInt32(rest);
            var hash = rest[(sizeof(int) + length)..];
            files[Encoding.UTF8.GetString(rest.Slice(sizeof(int), length))] = ContentHash.Read(hash);
            rest = hash[ContentHash.Size..];
        }

        return files;
    }

    /// <summary>Lists files one after the other.</summary>
    public sealed class Builder
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        public void Add(string name, ContentHash hash)
        {
            Span<byte> buffer = stackalloc byte[ContentHash.Size];
            var encoded = Encoding.UTF8.GetBytes(name);
            BitConverter.TryWriteBytes(buffer, encoded.Length);
            _bytes.Write(buffer[..sizeof(int)]);
            _bytes.Write(encoded);
            hash.Write(buffer);
            _bytes.Write(buffer);
        }

        public SourceList ToList() => new(_bytes.WrittenSpan.ToArray());
    }
}
