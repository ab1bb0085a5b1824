using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Publisher.Signing.Network;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.TimeStamps;

/// <summary>Asks a time stamp authority over HTTP (RFC 3161).</summary>
internal sealed class TimeStampClient(WebClient web, Uri authority)
{
    private const int NonceLength = 8;

    /// <param name="hash">SHA-256 of what is to be stamped.</param>
    /// <param name="diagnostics">Receives why there is no time stamp.</param>
    /// <param name="cancellation">Ends waiting.</param>
    /// <returns>The token: signed by a certificate for time stamps, over this hash; null after an error.</returns>
    public async Task<byte[]?> StampAsync(byte[] hash, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(
            hash, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(NonceLength), requestSignerCertificates: true);
        var answer = await web.PostAsync(authority, request.Encode(), "application/timestamp-query", cancellation);
        if (answer.Bytes is null)
        {
            diagnostics.Add(NetworkDiagnostics.NoAnswer(authority, answer.Reason));
            return null;
        }

        try
        {
            var token = request.ProcessResponse(answer.Bytes, out _);
            if (token.VerifySignatureForHash(hash, HashAlgorithmName.SHA256, out _))
            {
                return token.AsSignedCms().Encode();
            }

            diagnostics.Add(NetworkDiagnostics.NoTimeStamp(authority, "the signature does not hold"));
        }
        catch (CryptographicException error)
        {
            diagnostics.Add(NetworkDiagnostics.NoTimeStamp(authority, error.Message));
        }

        return null;
    }
}
