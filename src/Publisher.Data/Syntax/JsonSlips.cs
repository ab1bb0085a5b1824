using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Says in plain words what is wrong where the JSON reader gave up.</summary>
internal static class JsonSlips
{
    /// <param name="file">The file.</param>
    /// <param name="offset">Behind the last good token.</param>
    /// <param name="depth">How many lists and mappings are open there.</param>
    public static Diagnostic Explain(SourceFile file, int offset, int depth)
    {
        var text = file.Text;
        var start = Skip(text, offset, " \t\r\n");
        if (start == text.Length && offset == 0)
        {
            return SyntaxDiagnostics.EmptyFile(new SourceSpan(file, 0, 0));
        }

        if (start < text.Length && text[start] is ',' or ':')
        {
            var next = Skip(text, start + 1, " \t\r\n");
            if (next < text.Length && text[start] == ',' && text[next] is '}' or ']')
            {
                return SyntaxDiagnostics.JsonTrailingComma(new SourceSpan(file, start, 1));
            }

            start = next;
        }

        if (start >= text.Length)
        {
            return SyntaxDiagnostics.JsonUnclosed(new SourceSpan(file, text.Length, 0));
        }

        var place = new SourceSpan(file, start, 1);
        return text[start] switch
        {
            '，' or '：' or '“' or '”' or '｛' or '｝' or '［' or '］' or '＂' =>
                SyntaxDiagnostics.JsonWidePunctuation(place, text[start]),
            '\'' => SyntaxDiagnostics.JsonSingleQuote(place),
            '/' or '#' => SyntaxDiagnostics.JsonComment(place),
            '[' or '{' when depth > DataLimits.Depth => SyntaxDiagnostics.TooDeep(place),
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
