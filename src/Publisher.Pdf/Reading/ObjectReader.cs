using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Reads objects that stand in the file itself: <c>n g obj … endobj</c> (ISO 32000-1 §7.3.10).</summary>
public static class ObjectReader
{
    /// <param name="file">The whole file.</param>
    /// <param name="offset">Where the object begins.</param>
    /// <param name="expected">Its number, or -1 when any will do.</param>
    /// <param name="irregularities">Receives what is irregular, or null.</param>
    public static PdfObject ReadAt(
        ReadOnlyMemory<byte> file, int offset, int expected, List<Irregularity>? irregularities)
    {
        if (offset >= file.Length)
        {
            throw new PdfSyntaxException("an object lies outside the file", offset);
        }

        var lexer = new PdfLexer(file, hasReferences: true, irregularities) { Position = offset };
        var number = lexer.ReadIndex();
        lexer.ReadIndex();
        if (!lexer.TryWord("obj"u8) || (expected >= 0 && number != expected))
        {
            throw new PdfSyntaxException($"object {expected} is not where it should be", offset);
        }

        CheckFrame(file.Span, offset, lexer.Position, irregularities);
        var value = lexer.Read();
        if (value is DictionaryObject dictionary && lexer.TryWord("stream"u8))
        {
            value = ReadStream(file, lexer, dictionary, irregularities);
        }

        if (!lexer.TryWord("endobj"u8))
        {
            throw lexer.Damaged("'endobj' is missing");
        }

        if (!IsLineEnd(file.Span, lexer.Position - "endobj".Length - 1) || !IsLineEnd(file.Span, lexer.Position))
        {
            irregularities?.Add(new Irregularity(IrregularityKind.ObjectFrame, offset));
        }

        return value;
    }

    private static StreamObject ReadStream(
        ReadOnlyMemory<byte> file, PdfLexer lexer, DictionaryObject dictionary, List<Irregularity>? irregularities)
    {
        var span = file.Span;
        var start = lexer.Position;
        var isRegular = true;
        if (span[start..].StartsWith("\r\n"u8))
        {
            start += 2;
        }
        else if (span[start..].StartsWith("\n"u8))
        {
            start++;
        }
        else
        {
            isRegular = false;
        }

        // A length in an object of its own is not followed: no writer of ours makes one, and the end is found anyway.
        var length = dictionary.Find("Length") is NumberObject number ? number.Index : -1;
        if (length < 0 || length > span.Length - start || !EndsAt(span, start + length))
        {
            isRegular = false;
            length = span[start..].IndexOf("endstream"u8);
            if (length < 0)
            {
                throw new PdfSyntaxException("'endstream' is missing", start);
            }
        }

        lexer.Position = start + length;
        if (!lexer.TryWord("endstream"u8))
        {
            throw lexer.Damaged("'endstream' is missing");
        }

        if (!isRegular)
        {
            irregularities?.Add(new Irregularity(IrregularityKind.StreamFrame, start));
        }

        return new StreamObject(dictionary.Entries, file.Slice(start, length));
    }

    private static bool EndsAt(ReadOnlySpan<byte> span, int end) =>
        span[end..].StartsWith("\nendstream"u8)
        || span[end..].StartsWith("\r\nendstream"u8)
        || span[end..].StartsWith("\rendstream"u8);

    /// <summary>One blank between number, generation and word; line ends around them (ISO 19005-3 §6.1.9).</summary>
    private static void CheckFrame(
        ReadOnlySpan<byte> file, int start, int end, List<Irregularity>? irregularities)
    {
        var frame = file[start..end];
        var blanks = 0;
        foreach (var value in frame)
        {
            blanks += PdfLexer.IsWhite(value) ? 1 : 0;
        }

        if (blanks != 2 || !IsLineEnd(file, start - 1) || !IsLineEnd(file, end))
        {
            irregularities?.Add(new Irregularity(IrregularityKind.ObjectFrame, start));
        }
    }

    private static bool IsLineEnd(ReadOnlySpan<byte> file, int at) =>
        at < 0 || at >= file.Length || file[at] is (byte)'\n' or (byte)'\r';
}
