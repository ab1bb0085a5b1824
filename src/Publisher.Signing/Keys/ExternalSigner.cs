using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Publisher.Signing.Cms;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>
/// A program outside that holds the key. It gets the digest on its standard input, as bare bytes, and answers on its standard
/// output: with a certificate given here, a signature of the digest; without one, a whole detached CMS signature in DER or PEM.
/// Two environment variables tell it the hash function and the kind of answer.
/// </summary>
/// <param name="command">The program.</param>
/// <param name="certificates">The signer's certificate and those above it; none when the answer brings them.</param>
/// <param name="digest">The hash function.</param>
public sealed class ExternalSigner(
    ExternalCommand command, ImmutableArray<X509Certificate2> certificates, DigestAlgorithm digest) : ISigner
{
    /// <summary>Names the hash function of the digest: sha256, sha384, sha512 or sm3.</summary>
    public const string HashVariable = "PUBLISHER_SIGN_HASH";

    /// <summary>Says what is wanted: <c>signature</c> or <c>cms</c>.</summary>
    public const string AnswerVariable = "PUBLISHER_SIGN_ANSWER";

    private const int MaxAnswer = 1024 * 1024;
    private const int MaxWords = 300;

    public string Name => command.Program;

    public X509Certificate2? Certificate { get; } = certificates.IsEmpty ? null : certificates[0];

    public ImmutableArray<X509Certificate2> Others { get; } = certificates.IsEmpty ? [] : certificates.RemoveAt(0);

    public DigestAlgorithm Digest { get; } = digest;

    public bool IsTrial => false;

    public async Task<byte[]?> SignAsync(
        ReadOnlyMemory<byte> digest, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(command.Program, command.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            Environment =
            {
                [HashVariable] = Digest.Name,
                [AnswerVariable] = Certificate is null ? "cms" : "signature",
            },
        };
        try
        {
            process.Start();
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            diagnostics.Add(KeyDiagnostics.CannotStart(command.Program, error.Message));
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(command.TimeLimit);
        try
        {
            var answer = await TalkAsync(process, digest, diagnostics, limit.Token);
            return answer is null ? null : Unwrap(answer, diagnostics);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            diagnostics.Add(KeyDiagnostics.SignerHangs(command.Program, command.TimeLimit));
            return null;
        }
        finally
        {
            Stop(process);
        }
    }

    public void Dispose() => Certificate?.Dispose();

    private async Task<byte[]?> TalkAsync(
        Process process, ReadOnlyMemory<byte> digest, DiagnosticBag diagnostics, CancellationToken limit)
    {
        var words = process.StandardError.ReadToEndAsync(limit);
        var output = ReadAsync(process.StandardOutput.BaseStream, limit);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(digest, limit);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not want to read; what it answers will show whether it needed to.
        }

        var answer = await output;
        await process.WaitForExitAsync(limit);
        if (process.ExitCode == 0)
        {
            return answer;
        }

        var said = (await words).Trim().ReplaceLineEndings(" ");
        diagnostics.Add(KeyDiagnostics.SignerFailed(
            command.Program, process.ExitCode, said.Length > MaxWords ? said[..MaxWords] : said));
        return null;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken limit)
    {
        var answer = new MemoryStream();
        var chunk = new byte[8 * 1024];
        for (int count; answer.Length < MaxAnswer && (count = await stream.ReadAsync(chunk, limit)) > 0;)
        {
            answer.Write(chunk, 0, count);
        }

        return answer.ToArray();
    }

    /// <summary>The answer without its PEM armour, if it has one.</summary>
    private byte[]? Unwrap(byte[] answer, DiagnosticBag diagnostics)
    {
        if (answer.Length is > 0 and < MaxAnswer && !KeyFile.IsPem(answer))
        {
            return answer;
        }

        if (PemEncoding.TryFind(Encoding.Latin1.GetString(answer), out var fields))
        {
            return Convert.FromBase64String(Encoding.Latin1.GetString(answer)[fields.Base64Data]);
        }

        diagnostics.Add(KeyDiagnostics.NoSignature(command.Program));
        return null;
    }

    /// <summary>Ends it with whatever it has started, if it has not ended by itself.</summary>
    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It ended in this very moment.
        }
    }
}
