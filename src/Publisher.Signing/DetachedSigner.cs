using Publisher.Signing.Cms;
using Publisher.Signing.Keys;
using Publisher.Signing.Network;
using Publisher.Signing.TimeStamps;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing;

/// <summary>
/// Signs a file of any kind; the signature becomes a file of its own beside it, <c>.p7s</c> (CAdES, ETSI EN 319 122-1; RFC 8551
/// §3.5.3.1). There is no room for revocation data in it: above level B it has a time stamp, and no more than that.
/// </summary>
/// <param name="signer">Who signs; stays the caller's.</param>
/// <param name="options">What the signature is to be.</param>
public sealed class DetachedSigner(ISigner signer, SigningOptions options)
{
    /// <summary>What the signature's file has behind the name of the signed one.</summary>
    public const string Extension = ".p7s";

    /// <param name="content">The file.</param>
    /// <param name="diagnostics">Receives why it could not be signed.</param>
    /// <param name="cancellation">Ends waiting for servers and external signers.</param>
    /// <returns>The signature in DER, or null after an error.</returns>
    public async Task<byte[]?> SignAsync(ReadOnlyMemory<byte> content, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (options.Level > SignatureLevel.B && options.TimeStampAuthority is null)
        {
            diagnostics.Add(SigningDiagnostics.NoStampAuthority(options.Level));
            return null;
        }

        if ((signer.Certificate is { } certificate && !CertificateChecks.MaySign(certificate, options.Time, diagnostics))
            || await CmsSignature.CreateAsync(new Content(content), signer, options, diagnostics, cancellation) is not { } cms)
        {
            return null;
        }

        if (options.Level == SignatureLevel.B)
        {
            return cms;
        }

        using var web = new WebClient(options.Network);
        var hash = DigestAlgorithm.Sha256.Hash(CmsSignature.ValueOf(cms));
        return await new TimeStampClient(web, options.TimeStampAuthority!).StampAsync(hash, diagnostics, cancellation) is { } token
            ? CmsSignature.AddTimeStamp(cms, token)
            : null;
    }

    private sealed class Content(ReadOnlyMemory<byte> bytes) : ISignedBytes
    {
        public byte[] Hash(DigestAlgorithm algorithm) => algorithm.Hash(bytes);

        public byte[] ToCovered() => bytes.ToArray();
    }
}
