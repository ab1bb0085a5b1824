using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Keys;

/// <summary>Reads certificates: PEM with any number of them, or one in DER.</summary>
public static class CertificateFile
{
    /// <returns>Empty after an error.</returns>
    public static ImmutableArray<X509Certificate2> Load(string path, DiagnosticBag diagnostics)
    {
        if (KeyFile.ReadFile(path, diagnostics) is not { } bytes)
        {
            return [];
        }

        var certificates = KeyFile.IsPem(bytes) ? ReadPem(Encoding.UTF8.GetString(bytes)) : ReadDer(bytes);
        if (certificates.IsEmpty)
        {
            diagnostics.Add(KeyDiagnostics.NoCertificate(path));
        }

        return certificates;
    }

    /// <summary>The certificates in a text; none when one of them is damaged.</summary>
    internal static ImmutableArray<X509Certificate2> ReadPem(string text)
    {
        try
        {
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPem(text);
            return [.. certificates];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    /// <summary>One certificate, or none when it is damaged.</summary>
    internal static ImmutableArray<X509Certificate2> ReadDer(byte[] bytes)
    {
        try
        {
            return [X509CertificateLoader.LoadCertificate(bytes)];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
