using System.Text;
using Publisher.Text.Diagnostics;

namespace Publisher.Text.Sources;

/// <summary>Turns the bytes of an input file into text; what is not clean UTF-8 is an error with its place.</summary>
public static class SourceDecoder
{
    /// <summary>Files larger than this many bytes are refused before they are read: no form is that long.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="bytes"/>; on an error, reports it and returns null.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length > MaximumBytes)
        {
            diagnostics.Add(SourceDiagnostics.FileTooLarge(path, bytes.Length, MaximumBytes));
            return null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Add(SourceDiagnostics.Utf16(path));
            return null;
        }

        // A UTF-8 byte order mark is harmless: Windows editors write it, and it is no part of the text.
        var body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        try
        {
            var file = new SourceFile(path, Strict.GetString(body));
            return ReportControlCharacters(file, diagnostics) ? null : file;
        }
        catch (DecoderFallbackException error)
        {
            var isGb18030 = LooksLikeGb18030(body);
            var place = isGb18030 ? body.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) : FindInvalid(body);
            var before = Encoding.UTF8.GetString(body[..place]);
            var span = new SourceSpan(new SourceFile(path, before), before.Length, 0);
            diagnostics.Add(isGb18030
                ? SourceDiagnostics.NotUtf8ButGb18030(span)
                : SourceDiagnostics.NotUtf8(span, Convert.ToHexString(error.BytesUnknown ?? [])));
            return null;
        }
    }

    private static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length
            && Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }

    /// <summary>Every byte above 0x7F belongs to a two- or four-byte sequence of GB 18030-2022, section 6.</summary>
    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (bytes[i] is 0x80 or 0xFF || i + 1 >= bytes.Length)
            {
                return false;
            }

            var second = bytes[i + 1];
            if (second is >= 0x40 and <= 0xFE and not 0x7F)
            {
                i++;
            }
            else if (second is >= 0x30 and <= 0x39 && i + 3 < bytes.Length)
            {
                i += 3;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>XML 1.0 §2.2 has no place for them, and no form has a use for them.</summary>
    private static bool ReportControlCharacters(SourceFile file, DiagnosticBag diagnostics)
    {
        var found = false;
        for (var i = 0; i < file.Text.Length; i++)
        {
            var c = file.Text[i];
            if (c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F' and not '\u0085') or '\uFFFE' or '\uFFFF')
            {
                diagnostics.Add(SourceDiagnostics.ControlCharacter(new SourceSpan(file, i, 1), c));
                found = true;
            }
        }

        return found;
    }
}
