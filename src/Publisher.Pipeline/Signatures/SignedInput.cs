using Publisher.Signing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>Reads files that are to be signed, or whose signatures are to be judged.</summary>
internal static class SignedInput
{
    /// <summary>The file's bytes, or null after reporting why they cannot be read.</summary>
    public static byte[]? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SigningDiagnostics.CannotRead(path, error.Message));
            return null;
        }
    }
}
