using Publisher.Signing;
using Publisher.Signing.Cms;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>Opens the key that a request names.</summary>
internal static class SignerOpening
{
    /// <returns>Null after an error.</returns>
    public static ISigner? Open(SignerRequest request, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        var choices = (request.Key is null ? 0 : 1) + (request.Command is null ? 0 : 1) + (request.Trial ? 1 : 0);
        if (choices != 1)
        {
            diagnostics.Add(SigningDiagnostics.NoSigner());
            return null;
        }

        if (request.Key is { } key)
        {
            return KeyFile.Load(key, request.Certificate, request.AskPassword, diagnostics);
        }

        if (request.Command is { } line)
        {
            return OpenCommand(line, request, diagnostics);
        }

        diagnostics.Add(SigningDiagnostics.Trial());
        return TrialKey.Create(now);
    }

    private static ExternalSigner? OpenCommand(string line, SignerRequest request, DiagnosticBag diagnostics)
    {
        if (ExternalCommand.Parse(line) is not { } command)
        {
            diagnostics.Add(SigningDiagnostics.NoSigner());
            return null;
        }

        var certificates = request.Certificate is { } path ? CertificateFile.Load(path, diagnostics) : [];
        return diagnostics.HasErrors
            ? null
            : new ExternalSigner(
                command with { TimeLimit = request.CommandLimit }, certificates, DigestAlgorithm.FromName(request.Hash) ?? DigestAlgorithm.Sha256);
    }
}
