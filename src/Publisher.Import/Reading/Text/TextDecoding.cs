using System.Text;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Text;

/// <summary>Decodes a plain text of any age: UTF-8, UTF-16 with its mark, or the GB 18030 of older Chinese systems.</summary>
internal static class TextDecoding
{
    private const string Gb18030 = "GB18030";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, SourceSpan file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return DecodeStrict(bytes[3..], file, diagnostics);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : DecodeStrict(bytes, file, diagnostics);
    }

    private static string DecodeStrict(ReadOnlySpan<byte> bytes, SourceSpan file, DiagnosticBag diagnostics)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030)!.GetString(bytes);
            var lost = text.AsSpan().Count('\uFFFD');
            diagnostics.Add(ReadingDiagnostics.OldEncoding(file, Gb18030));
            if (lost > 0)
            {
                diagnostics.Add(ReadingDiagnostics.ReplacedCharacters(file, lost));
            }

            return text;
        }
    }
}
