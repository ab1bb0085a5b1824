using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>
/// Reads a private key with its certificates from PKCS #12 or PEM. The key stays in memory: no key store of the system gets
/// it, no message names more than the file.
/// </summary>
public static class KeyFile
{
    private const long MaxLength = 1024 * 1024;

    /// <param name="path">A .p12/.pfx file, or PEM with a private key.</param>
    /// <param name="certificatePath">PEM or DER with the certificate and those above it, when the key file has none; or null.</param>
    /// <param name="askPassword">Asked once, when the key is locked; null when there is nobody to ask.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>Null after an error.</returns>
    public static ISigner? Load(string path, string? certificatePath, Func<string?> askPassword, DiagnosticBag diagnostics)
    {
        if (ReadFile(path, diagnostics) is not { } bytes)
        {
            return null;
        }

        var certificates = certificatePath is null ? [] : CertificateFile.Load(certificatePath, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        return IsPem(bytes)
            ? PemKey.Load(path, Encoding.UTF8.GetString(bytes), certificates, askPassword, diagnostics)
            : LoadPkcs12(path, bytes, certificates, askPassword, diagnostics);
    }

    /// <summary>Finds the certificate of a key among others; they must belong together.</summary>
    internal static ISigner? Pair(
        string path, AsymmetricAlgorithm key, ImmutableArray<X509Certificate2> certificates, DiagnosticBag diagnostics)
    {
        if (certificates.IsEmpty)
        {
            diagnostics.Add(KeyDiagnostics.NoCertificate(path));
            key.Dispose();
            return null;
        }

        var publicKey = key.ExportSubjectPublicKeyInfo();
        foreach (var certificate in certificates)
        {
            if (certificate.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(publicKey))
            {
                return new KeySigner(
                    X509CertificateLoader.LoadCertificate(certificate.RawData),
                    key,
                    certificates.RemoveAll(item => item.Thumbprint == certificate.Thumbprint));
            }
        }

        diagnostics.Add(KeyDiagnostics.NoMatch(path, certificates[0].Subject));
        key.Dispose();
        return null;
    }

    internal static byte[]? ReadFile(string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(path).Length > MaxLength)
            {
                diagnostics.Add(KeyDiagnostics.UnknownFormat(path));
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(KeyDiagnostics.CannotRead(path, error.Message));
            return null;
        }
    }

    internal static bool IsPem(ReadOnlySpan<byte> bytes) => bytes.IndexOf("-----BEGIN "u8) >= 0;

    private static ISigner? LoadPkcs12(
        string path,
        byte[] bytes,
        ImmutableArray<X509Certificate2> certificates,
        Func<string?> askPassword,
        DiagnosticBag diagnostics)
    {
        try
        {
            if (Unlock(path, bytes, askPassword, diagnostics) is not { } password)
            {
                return null;
            }

            var collection = X509CertificateLoader.LoadPkcs12Collection(
                bytes, password, X509KeyStorageFlags.EphemeralKeySet | X509KeyStorageFlags.Exportable);
            foreach (var holder in collection)
            {
                var key = (AsymmetricAlgorithm?)holder.GetRSAPrivateKey() ?? holder.GetECDsaPrivateKey();
                if (key is not null)
                {
                    return Pair(path, key, certificates.IsEmpty ? [.. collection] : certificates, diagnostics);
                }
            }

            diagnostics.Add(KeyDiagnostics.NoKey(path));
            return null;
        }
        catch (CryptographicException)
        {
            diagnostics.Add(KeyDiagnostics.UnknownFormat(path));
            return null;
        }
    }

    /// <summary>The password that the file's integrity check agrees with; files without a password need not be asked about.</summary>
    private static string? Unlock(string path, byte[] bytes, Func<string?> askPassword, DiagnosticBag diagnostics)
    {
        var file = Pkcs12Info.Decode(bytes, out _, skipCopy: true);
        if (file.IntegrityMode != Pkcs12IntegrityMode.Password || file.VerifyMac(""))
        {
            return "";
        }

        if (askPassword() is not { } password)
        {
            diagnostics.Add(KeyDiagnostics.PasswordNeeded(path));
            return null;
        }

        if (!file.VerifyMac(password))
        {
            diagnostics.Add(KeyDiagnostics.WrongPassword(path));
            return null;
        }

        return password;
    }
}
