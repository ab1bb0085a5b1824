using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>Whoever holds a private key and answers a digest: a key in memory, or a program outside.</summary>
public interface ISigner : IDisposable
{
    /// <summary>How messages name it.</summary>
    string Name { get; }

    /// <summary>The signer's certificate; null when the answer is a whole CMS signature that brings its own.</summary>
    X509Certificate2? Certificate { get; }

    /// <summary>Certificates above it, as far as they came with the key.</summary>
    ImmutableArray<X509Certificate2> Others { get; }

    /// <summary>The hash function of the digests that it is given.</summary>
    DigestAlgorithm Digest { get; }

    /// <summary>Whether this is a throw-away key, which proves nothing about anybody.</summary>
    bool IsTrial { get; }

    /// <summary>
    /// The signature of a digest: of the signed attributes when there is a <see cref="Certificate"/>, else of the file, and
    /// then the answer is CMS.
    /// </summary>
    /// <returns>Null after an error.</returns>
    Task<byte[]?> SignAsync(ReadOnlyMemory<byte> digest, DiagnosticBag diagnostics, CancellationToken cancellation);
}
