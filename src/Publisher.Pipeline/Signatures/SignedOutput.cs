using Publisher.Signing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>
/// Puts a signed file in its place: written whole under another name, brought to the disk, then renamed. Whatever fails, the
/// file that was there is still there.
/// </summary>
internal static class SignedOutput
{
    private const string TemporaryPrefix = ".signing-";

    /// <returns>False after an error.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, TemporaryPrefix + Path.GetFileName(full));
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SigningDiagnostics.CannotWrite(path, error.Message));
            TryDelete(temporary);
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It could not be written either.
        }
    }
}
