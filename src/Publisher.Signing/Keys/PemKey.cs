using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>Reads a private key from PEM: PKCS #8, locked or not, or the older forms of RSA and EC (RFC 7468, RFC 5915, RFC 8017).</summary>
internal static class PemKey
{
    /// <returns>Null after an error.</returns>
    public static ISigner? Load(
        string path,
        string text,
        ImmutableArray<X509Certificate2> certificates,
        Func<string?> askPassword,
        DiagnosticBag diagnostics)
    {
        if (ReadKey(path, text, askPassword, diagnostics) is not { } key)
        {
            return null;
        }

        return KeyFile.Pair(path, key, certificates.IsEmpty ? CertificateFile.ReadPem(text) : certificates, diagnostics);
    }

    private static AsymmetricAlgorithm? ReadKey(
        string path, string text, Func<string?> askPassword, DiagnosticBag diagnostics)
    {
        if (text.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal))
        {
            // OpenSSL's own old way of locking, for which .NET has no reader.
            diagnostics.Add(KeyDiagnostics.OldLock(path));
            return null;
        }

        var isLocked = text.Contains("-----BEGIN ENCRYPTED PRIVATE KEY-----", StringComparison.Ordinal);
        if (!isLocked && !text.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
        {
            diagnostics.Add(KeyDiagnostics.NoKey(path));
            return null;
        }

        var password = "";
        if (isLocked)
        {
            if (askPassword() is not { } answer)
            {
                diagnostics.Add(KeyDiagnostics.PasswordNeeded(path));
                return null;
            }

            password = answer;
        }

        foreach (var key in (IEnumerable<AsymmetricAlgorithm>)[RSA.Create(), ECDsa.Create()])
        {
            if (TryImport(key, text, isLocked, password))
            {
                return key;
            }

            key.Dispose();
        }

        diagnostics.Add(isLocked ? KeyDiagnostics.WrongPassword(path) : KeyDiagnostics.UnknownFormat(path));
        return null;
    }

    private static bool TryImport(AsymmetricAlgorithm key, string text, bool isLocked, string password)
    {
        try
        {
            if (isLocked)
            {
                key.ImportFromEncryptedPem(text, password);
            }
            else
            {
                key.ImportFromPem(text);
            }

            return true;
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}
