using System.Formats.Asn1;
using Publisher.Pdf.Objects;
using Publisher.Signing.Files;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>
/// Which bytes a signature speaks of: all from the first to the end of its revision but its own value (ISO 32000-1 §12.8.1,
/// ETSI EN 319 142-1 §5.3 b). Anything less leaves room for content that nobody has signed.
/// </summary>
/// <param name="GapStart">Where its value begins, at the bracket.</param>
/// <param name="GapEnd">Behind the closing bracket.</param>
/// <param name="End">Behind the last byte that it speaks of.</param>
/// <param name="Value">CMS or time stamp token without the zeros behind it.</param>
internal sealed record Coverage(int GapStart, int GapEnd, int End, byte[] Value)
{
    private static ReadOnlySpan<byte> EndOfFile => "%%EOF"u8;

    /// <returns>Null when it cannot be said what is signed; other irregularities are findings only.</returns>
    public static Coverage? Read(SignedFile file, SignatureEntry entry, DiagnosticBag findings)
    {
        var bytes = file.Bytes.Span;
        if (!IsPlain(entry.Dictionary) || entry.ByteRange is not [0, var start, var second, var length]
            || start <= 0 || second <= start || length <= 0 || second + length > bytes.Length)
        {
            findings.Add(CoverageDiagnostics.BadRange(entry.Field));
            return null;
        }

        var (gapStart, gapEnd, end) = ((int)start, (int)second, (int)(second + length));
        if (file.Objects.PlaceOf(entry.Number) is not { Pack: 0 } place || place.Place >= gapStart
            || !IsOwnValue(bytes[gapStart..gapEnd], entry.Contents))
        {
            findings.Add(CoverageDiagnostics.BadGap(entry.Field));
            return null;
        }

        if (!EndsRevision(bytes[..end]))
        {
            findings.Add(CoverageDiagnostics.BadEnd(entry.Field));
        }

        if (!AsnDecoder.TryReadEncodedValue(entry.Contents, AsnEncodingRules.BER, out _, out _, out _, out var used))
        {
            findings.Add(IntegrityDiagnostics.BadCms(entry.Field));
            return null;
        }

        if (entry.Contents.AsSpan(used).ContainsAnyExcept((byte)0))
        {
            findings.Add(CoverageDiagnostics.BadPadding(entry.Field));
        }

        return new Coverage(gapStart, gapEnd, end, entry.Contents[..used]);
    }

    /// <summary>The bytes that are signed.</summary>
    public ReadOnlyMemory<byte>[] Parts(ReadOnlyMemory<byte> file) => [file[..GapStart], file[GapEnd..End]];

    /// <summary>The bytes that are signed, in one piece.</summary>
    public byte[] ToCovered(ReadOnlyMemory<byte> file) => [.. file.Span[..GapStart], .. file.Span[GapEnd..End]];

    /// <summary>Both entries must be found without following references, which later revisions could bend.</summary>
    private static bool IsPlain(DictionaryObject signature) =>
        signature.Find("Contents") is StringObject
        && signature.Find("ByteRange") is ArrayObject { Items.Length: 4 } range
        && range.Items.All(item => item is NumberObject { IsInteger: true });

    /// <summary>
    /// A hexadecimal string, the one in the dictionary, and nothing else: no blanks, and letters of one case only, so that
    /// there is one way to write it and each other one is seen.
    /// </summary>
    private static bool IsOwnValue(ReadOnlySpan<byte> gap, ReadOnlySpan<byte> contents)
    {
        if (gap is not [(byte)'<', .. var digits, (byte)'>'] || digits.Length != 2 * contents.Length)
        {
            return false;
        }

        var isLower = digits.ContainsAnyInRange((byte)'a', (byte)'f');
        for (var i = 0; i < digits.Length; i++)
        {
            var nibble = i % 2 == 0 ? contents[i / 2] >> 4 : contents[i / 2] & 0xF;
            if (digits[i] != (isLower ? "0123456789abcdef"u8 : "0123456789ABCDEF"u8)[nibble])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The marker of the end, with no more than a line end behind it (§7.5.5).</summary>
    private static bool EndsRevision(ReadOnlySpan<byte> signed)
    {
        var end = signed.EndsWith("\r\n"u8) ? signed[..^2]
            : signed.EndsWith("\n"u8) || signed.EndsWith("\r"u8) ? signed[..^1]
            : signed;
        return end.EndsWith(EndOfFile);
    }
}
