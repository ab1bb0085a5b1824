using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Finds out what the editor did when the scanner gives up; its own messages speak of YAML's grammar.</summary>
internal static class YamlSlips
{
    /// <param name="file">The file as it was typed; places are in it.</param>
    /// <param name="text">Its text as far as it was mended.</param>
    /// <param name="start">Where the scanner began what it could not finish.</param>
    /// <param name="end">Where it stopped.</param>
    public static YamlSlip Explain(SourceFile file, string text, int start, int end)
    {
        var line = YamlLine.At(file, text, start);
        return ExplainIndentation(file, text, line.Number, YamlLine.At(file, text, end).Number)
            ?? ExplainValue(line)
            ?? ExplainColon(file, line)
            ?? ExplainPrevious(file, line)
            ?? ExplainIndentation(file, text, 1, file.LineCount) // The scanner does not always say where it stands.
            ?? new YamlSlip(SyntaxDiagnostics.NotYaml(new SourceSpan(file, start, 0)), start, "");
    }

    private static YamlSlip? ExplainIndentation(SourceFile file, string text, int first, int last)
    {
        // The scanner meets a tab while it looks whether the value above goes on: one line below what it names.
        for (var number = first; number <= Math.Min(last + 1, file.LineCount); number++)
        {
            if (YamlLine.OfNumber(file, text, number) is var line && line.ExplainIndentation() is { } diagnostic)
            {
                return new YamlSlip(diagnostic, line.Start, new string(' ', line.IndentationEnd - line.Start));
            }
        }

        return null;
    }

    private static YamlSlip? ExplainValue(YamlLine line)
    {
        var value = line.Value;
        if (value.Length == 0 || line.IsMended)
        {
            return null;
        }

        var diagnostic = value.Text[0] switch
        {
            '"' or '\'' => QuotedSlips.Find(value),
            '>' or '|' when !IsBlockHeader(value.Text) => QuotesNeeded(value),
            '%' or '@' or '`' or '&' or '*' or '!' or ',' or ']' or '}' => QuotesNeeded(value),
            '-' or '?' when value.Length == 1 || value.Text[1] == ' ' => QuotesNeeded(value),
            '[' => ExplainBracket(value, ']'),
            '{' => ExplainBracket(value, '}'),
            '>' or '|' => null,
            _ => ExplainPlain(value),
        };
        return diagnostic is null ? null : Masked(diagnostic, value);
    }

    /// <summary>YAML 1.2 §8.1.1: after the sign only a chomping sign and a digit, then a comment.</summary>
    private static bool IsBlockHeader(ReadOnlySpan<char> value) => value[1..].TrimStart("+-123456789").TrimStart() is "" or ['#', ..];

    private static Diagnostic QuotesNeeded(SourceSpan value) =>
        SyntaxDiagnostics.QuotesNeeded(value with { Length = 1 }, value.Text.ToString(), value.Text[0]);

    private static Diagnostic ExplainBracket(SourceSpan value, char close)
    {
        var end = value.Text.LastIndexOf(close);
        return end < 0
            ? SyntaxDiagnostics.UnclosedBracket(value with { Length = 1 })
            : QuotesNeeded(value);
    }

    private static Diagnostic? ExplainPlain(SourceSpan value)
    {
        var colon = value.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && value.Text[^1] == ':')
        {
            colon = value.Length - 1;
        }

        return colon < 0
            ? null
            : SyntaxDiagnostics.ColonInValue(new SourceSpan(value.File, value.Start + colon, 1), value.Text.ToString());
    }

    private static YamlSlip? ExplainColon(SourceFile file, YamlLine line) =>
        !line.HasDash && line.ExplainColon() is { } diagnostic ? WithColon(file, line, diagnostic) : null;

    /// <summary>The line itself is right: then it cannot follow the one above.</summary>
    private static YamlSlip? ExplainPrevious(SourceFile file, YamlLine line)
    {
        if (line.Previous is not { } previous)
        {
            return null;
        }

        if (previous.Colon < 0)
        {
            return previous.ExplainColon() is { } diagnostic ? WithColon(file, previous, diagnostic) : null;
        }

        return !line.IsBlankOrComment && line.IndentationEnd > previous.IndentationEnd && previous.ValueStart < previous.End
            ? CommentedOut(SyntaxDiagnostics.BadIndentation(line.Text), line)
            : null;
    }

    private static YamlSlip Masked(Diagnostic diagnostic, SourceSpan value) =>
        new(diagnostic, value.Start, new string('x', value.Length));

    /// <summary>Reads the line as if its colon were right.</summary>
    private static YamlSlip WithColon(SourceFile file, YamlLine line, Diagnostic diagnostic)
    {
        var colon = diagnostic.Span.Start;
        return diagnostic.Span.Length == 1 && file.Text[colon] is ':' or '：'
            ? new YamlSlip(diagnostic, colon, colon + 1 < line.End ? ": " : ":")
            : CommentedOut(diagnostic, line);
    }

    private static YamlSlip CommentedOut(Diagnostic diagnostic, YamlLine line) =>
        new(diagnostic, line.IndentationEnd, "#".PadRight(line.End - line.IndentationEnd));
}
