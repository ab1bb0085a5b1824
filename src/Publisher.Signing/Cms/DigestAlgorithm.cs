using System.Security.Cryptography;

namespace Publisher.Signing.Cms;

/// <summary>A hash function with its names.</summary>
public sealed class DigestAlgorithm
{
    private readonly Func<IReadOnlyList<ReadOnlyMemory<byte>>, byte[]> _hash;

    private DigestAlgorithm(string name, string oid, int length, Func<IReadOnlyList<ReadOnlyMemory<byte>>, byte[]> hash)
    {
        (Name, Oid, Length, _hash) = (name, oid, length, hash);
    }

    public static DigestAlgorithm Sha256 { get; } = new("sha256", "2.16.840.1.101.3.4.2.1", 32, Of(HashAlgorithmName.SHA256));

    public static DigestAlgorithm Sha384 { get; } = new("sha384", "2.16.840.1.101.3.4.2.2", 48, Of(HashAlgorithmName.SHA384));

    public static DigestAlgorithm Sha512 { get; } = new("sha512", "2.16.840.1.101.3.4.2.3", 64, Of(HashAlgorithmName.SHA512));

    /// <summary>GB/T 32905-2016, the companion of SM2.</summary>
    public static DigestAlgorithm Sm3 { get; } = new("sm3", "1.2.156.10197.1.401", 32, Cms.Sm3.Hash);

    /// <summary>In lower case, as OpenSSL writes it.</summary>
    public string Name { get; }

    public string Oid { get; }

    /// <summary>In bytes.</summary>
    public int Length { get; }

    /// <summary>The name that .NET knows it by; of SM3, which it does not know, none.</summary>
    public HashAlgorithmName HashName => ReferenceEquals(this, Sm3) ? default : new HashAlgorithmName(Name.ToUpperInvariant());

    /// <summary>Null when it is none of ours.</summary>
    public static DigestAlgorithm? FromName(string name) => Find(algorithm => algorithm.Name == name);

    /// <summary>Null when it is none of ours.</summary>
    public static DigestAlgorithm? FromOid(string oid) => Find(algorithm => algorithm.Oid == oid);

    public byte[] Hash(ReadOnlyMemory<byte> data) => _hash([data]);

    /// <summary>The hash of several stretches one behind the other.</summary>
    public byte[] Hash(IReadOnlyList<ReadOnlyMemory<byte>> parts) => _hash(parts);

    private static DigestAlgorithm? Find(Func<DigestAlgorithm, bool> isWanted)
    {
        foreach (var algorithm in (ReadOnlySpan<DigestAlgorithm>)[Sha256, Sha384, Sha512, Sm3])
        {
            if (isWanted(algorithm))
            {
                return algorithm;
            }
        }

        return null;
    }

    private static Func<IReadOnlyList<ReadOnlyMemory<byte>>, byte[]> Of(HashAlgorithmName name) => parts =>
    {
        using var hash = IncrementalHash.CreateHash(name);
        foreach (var part in parts)
        {
            hash.AppendData(part.Span);
        }

        return hash.GetHashAndReset();
    };
}
