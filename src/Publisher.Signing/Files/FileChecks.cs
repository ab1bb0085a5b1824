using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Files;

/// <summary>Whether a file lets itself be signed at all.</summary>
internal static class FileChecks
{
    /// <returns>False after an error.</returns>
    public static bool MayChange(SignedFile file, string path, DiagnosticBag diagnostics)
    {
        if (file.IsEncrypted)
        {
            diagnostics.Add(SigningDiagnostics.Encrypted(path));
            return false;
        }

        foreach (var signature in file.Signatures)
        {
            if (signature is { Kind: SignatureKind.Certification, Permission: 1 })
            {
                diagnostics.Add(SigningDiagnostics.NoChangesAllowed(path, signature.Field));
                return false;
            }
        }

        return true;
    }
}
