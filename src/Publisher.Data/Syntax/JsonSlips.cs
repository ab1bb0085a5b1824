using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Says in plain words what is wrong where the JSON reader gave up.</summary>
internal static class JsonSlips
{
    private const string Blanks = " \t\r\n";

    private const string WideSigns = "，：“”＂｛｝［］";

    /// <param name="file">The file.</param>
    /// <param name="offset">Behind the last good token.</param>
    public static Diagnostic Explain(SourceFile file, int offset)
    {
        var text = file.Text;
        var start = Skip(text, offset, Blanks);
        if (start == text.Length)
        {
            return offset == 0 || text.AsSpan().IsWhiteSpace()
                ? SyntaxDiagnostics.EmptyFile(new SourceSpan(file, 0, 0))
                : SyntaxDiagnostics.JsonUnclosed(new SourceSpan(file, text.Length, 0));
        }

        // The reader takes a comma or a colon together with what follows it, and a number with what ends it.
        var before = text.AsSpan(0, start).TrimEnd();
        if (text[start] is '}' or ']' && before is [.., ','])
        {
            return SyntaxDiagnostics.JsonTrailingComma(new SourceSpan(file, before.Length - 1, 1));
        }

        start = text[start] is ',' or ':' ? Skip(text, start + 1, Blanks) : start;
        var end = Skip(text, start, "0123456789+-.eE");
        return end < text.Length && WideSigns.Contains(text[end], StringComparison.Ordinal)
            ? SyntaxDiagnostics.JsonWidePunctuation(new SourceSpan(file, end, 1), text[end])
            : ExplainSign(file, start);
    }

    private static Diagnostic ExplainSign(SourceFile file, int start)
    {
        if (start >= file.Text.Length)
        {
            return SyntaxDiagnostics.JsonUnclosed(new SourceSpan(file, file.Text.Length, 0));
        }

        var place = new SourceSpan(file, start, 1);
        return file.Text[start] switch
        {
            '\'' => SyntaxDiagnostics.JsonSingleQuote(place),
            '/' or '#' => SyntaxDiagnostics.JsonComment(place),
            '"' => ExplainString(YamlLine.RestOfLine(file, start)) ?? SyntaxDiagnostics.JsonMissingComma(place),
            _ => SyntaxDiagnostics.NotJson(place),
        };
    }

    private static Diagnostic? ExplainString(SourceSpan value)
    {
        // RFC 8259 §7 knows fewer escapes than YAML, and no tab inside a string.
        var strange = value.Text.IndexOfAny('\\', '\t');
        return QuotedSlips.FindInside(value)
            ?? (strange < 0 ? null : SyntaxDiagnostics.NotJson(new SourceSpan(value.File, value.Start + strange, 1)));
    }

    private static int Skip(string text, int offset, ReadOnlySpan<char> blanks)
    {
        while (offset < text.Length && blanks.Contains(text[offset]))
        {
            offset++;
        }

        return offset;
    }
}
