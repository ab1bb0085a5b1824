using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Inputs;

/// <summary>Reads input files as text; whatever keeps one from being read is a finding, never an exception.</summary>
public static class SourceReader
{
    /// <summary>The file's text, or null after reporting why not.</summary>
    public static SourceFile? ReadText(this ISourceFiles files, string path, DiagnosticBag diagnostics) =>
        files.ReadText(path, diagnostics, out _);

    /// <summary>The file's text, or null after reporting why not; and the hash of the very bytes that it was read from.</summary>
    public static SourceFile? ReadText(this ISourceFiles files, string path, DiagnosticBag diagnostics, out ContentHash hash)
    {
        hash = default;
        var display = files.Display(path);
        try
        {
            // Looked at first, so that a huge file is refused before it fills the memory.
            if (files.GetSize(path) is > SourceDecoder.MaximumBytes and var size)
            {
                diagnostics.Add(SourceDiagnostics.FileTooLarge(display, size, SourceDecoder.MaximumBytes));
                return null;
            }

            var bytes = files.Read(path);
            hash = ContentHash.Of(bytes);
            return SourceDecoder.Decode(display, bytes, diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotRead(display, error.Message));
            return null;
        }
    }

    /// <summary>How messages name the file at <paramref name="path"/>.</summary>
    public static string Display(this ISourceFiles files, string path) =>
        files.DisplayPath.Length == 0 ? path : $"{files.DisplayPath}/{path}";
}
