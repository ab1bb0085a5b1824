using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Scanning;

/// <summary>
/// Finds the end of an image's data within a content stream. PDF 1.7 does not say how long the data is, so the word EI is
/// looked for where white space stands around it and what follows reads like a content stream again.
/// </summary>
internal static class InlineImage
{
    /// <summary>How many bytes after EI must be text: enough to make a chance in binary data small.</summary>
    private const int Lookahead = 10;

    /// <summary>Where the content goes on; the end of <paramref name="content"/> when the data never ends.</summary>
    public static int FindEnd(ReadOnlySpan<byte> content, int start)
    {
        for (var at = start; at < content.Length;)
        {
            var found = content[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (PdfLexer.IsWhite(content[at - 1]) && IsContent(content[(at + 2)..]))
            {
                return at + 2;
            }

            at += 2;
        }

        return content.Length;
    }

    private static bool IsContent(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty && !PdfLexer.IsWhite(rest[0]))
        {
            return false;
        }

        foreach (var value in rest[..Math.Min(rest.Length, Lookahead)])
        {
            if (value is 0 or > 126 || (value < 32 && !PdfLexer.IsWhite(value)))
            {
                return false;
            }
        }

        return true;
    }
}
