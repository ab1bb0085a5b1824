using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>A private key in this process's memory: RSA (PKCS #1 v1.5 with SHA-256) or ECDSA (the hash as long as the curve).</summary>
internal sealed class KeySigner : ISigner
{
    private readonly AsymmetricAlgorithm _key;

    /// <param name="certificate">The certificate; ours from now on.</param>
    /// <param name="key">Its private key, RSA or ECDSA; ours from now on.</param>
    /// <param name="others">Certificates above it.</param>
    /// <param name="isTrial">Whether it is a throw-away key.</param>
    public KeySigner(
        X509Certificate2 certificate, AsymmetricAlgorithm key, ImmutableArray<X509Certificate2> others, bool isTrial = false)
    {
        (Certificate, _key, Others, IsTrial) = (certificate, key, others, isTrial);
        Digest = key is ECDsa && key.KeySize > 384 ? DigestAlgorithm.Sha512
            : key is ECDsa && key.KeySize > 256 ? DigestAlgorithm.Sha384
            : DigestAlgorithm.Sha256;
    }

    public string Name => CertificateChecks.NameOf(Certificate);

    public X509Certificate2 Certificate { get; }

    public ImmutableArray<X509Certificate2> Others { get; }

    public DigestAlgorithm Digest { get; }

    public bool IsTrial { get; }

    X509Certificate2? ISigner.Certificate => Certificate;

    public Task<byte[]?> SignAsync(ReadOnlyMemory<byte> digest, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        Task.FromResult<byte[]?>(_key is RSA rsa
            ? rsa.SignHash(digest.Span, Digest.HashName, RSASignaturePadding.Pkcs1)
            : ((ECDsa)_key).SignHash(digest.Span, DSASignatureFormat.Rfc3279DerSequence));

    public void Dispose()
    {
        _key.Dispose();
        Certificate.Dispose();
    }
}
