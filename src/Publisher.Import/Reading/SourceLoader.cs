using System.Text;
using Publisher.Import.Conversion;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading.Pdf;
using Publisher.Import.Reading.Pdf.Attached;
using Publisher.Import.Reading.Text;
using Publisher.Import.Reading.Word;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Reading;

/// <summary>Opens a file of any format that can be imported. Its first bytes say what it is; names are often wrong.</summary>
internal static class SourceLoader
{
    /// <summary>Bytes of a file that are read at all.</summary>
    private const long MaximumBytes = 256L * 1024 * 1024;

    /// <summary>The document, or null after saying why there is none.</summary>
    public static SourceDocument? Load(string path, DiagnosticBag diagnostics) => TryRead<SourceDocument>(path, Load, diagnostics);

    /// <summary>The data that a PDF carries in its attachments; null when it is none such, or after saying what is wrong with them.</summary>
    public static AttachedDisclosure? LoadAttached(string path, DiagnosticBag diagnostics) => TryRead<AttachedDisclosure>(
        path, (_, bytes, findings) => IsPdf(bytes) ? PdfFile.ReadAttached(path, bytes, findings) : null, diagnostics);

    private static T? TryRead<T>(string path, Func<string, byte[], DiagnosticBag, T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            if (Read(path, diagnostics) is { } bytes)
            {
                return read(path, bytes, diagnostics);
            }
        }
        catch (UnreadableSourceException error)
        {
            diagnostics.Add(error.Diagnostic);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(FileDiagnostics.CannotRead(path, error.Message));
        }

        return null;
    }

    private static byte[]? Read(string path, DiagnosticBag diagnostics)
    {
        var file = new FileInfo(path);
        var refusal = Directory.Exists(path) ? FileDiagnostics.IsFolder(path)
            : !file.Exists ? FileDiagnostics.NotFound(path)
            : file.Length == 0 ? FileDiagnostics.IsEmpty(path)
            : file.Length > MaximumBytes ? FileDiagnostics.TooLarge(path, MaximumBytes / (1024 * 1024))
            : null;
        if (refusal is not null)
        {
            diagnostics.Add(refusal);
            return null;
        }

        return File.ReadAllBytes(path);
    }

    private static SourceDocument? Load(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8) || bytes.AsSpan().StartsWith("PK\x05\x06"u8))
        {
            return IsOpenDocument(bytes)
                ? Convert(path, ".odt", diagnostics)
                : WordFile.Read(path, new MemoryStream(bytes, writable: false), diagnostics);
        }

        // [MS-CFB] §2.2: the container of encrypted .docx files, of .doc and of .wps.
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            if (bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            {
                diagnostics.Add(FileDiagnostics.IsEncrypted(path));
                return null;
            }

            return Convert(path, extension is ".wps" or ".doc" or ".et" ? extension : ".doc", diagnostics);
        }

        if (bytes.AsSpan().StartsWith("{\\rtf"u8))
        {
            return Convert(path, ".rtf", diagnostics);
        }

        if (IsPdf(bytes))
        {
            return PdfFile.Read(path, bytes, diagnostics);
        }

        if (extension is ".txt" or ".text" or ".tsv" or ".md" or "")
        {
            return TextFile.Read(path, bytes, diagnostics);
        }

        diagnostics.Add(FileDiagnostics.UnknownFormat(path));
        return null;
    }

    /// <summary>Readers accept the header anywhere in the first kilobyte (ISO 32000-1 annex H.3, note 13).</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    private static SourceDocument? Convert(string path, string extension, DiagnosticBag diagnostics) =>
        OfficeConverter.Convert(path, extension, diagnostics) is { } converted
            ? WordFile.Read(path, new MemoryStream(converted, writable: false), diagnostics)
            : null;

    /// <summary>OpenDocument 1.3 part 2, §3.3: the first entry is "mimetype", stored as it is.</summary>
    private static bool IsOpenDocument(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 100 && bytes[30..100].IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0;
}
