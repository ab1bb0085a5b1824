using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Verifications;

/// <summary>Reads the certificates that are trusted.</summary>
internal static class TrustList
{
    private static readonly string[] Extensions = [".pem", ".crt", ".cer", ".der"];

    /// <param name="path">A file with one or several certificates, or a folder of such files; null for no list.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    /// <returns>Null without a list.</returns>
    public static ImmutableArray<X509Certificate2>? Read(string? path, DiagnosticBag diagnostics)
    {
        if (path is null)
        {
            return null;
        }

        if (!Directory.Exists(path))
        {
            return CertificateFile.Load(path, diagnostics);
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.TopDirectoryOnly)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
        if (files.Length == 0)
        {
            diagnostics.Add(SigningDiagnostics.NoFiles(path));
        }

        return [.. files.SelectMany(file => CertificateFile.Load(file, diagnostics))];
    }
}
