using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Values that YAML reads without a word, though not as their editor meant them.</summary>
internal static class ScalarChecks
{
    /// <summary>So many lines of one value are looked at for slips; a form has not so many keys.</summary>
    private const int MostLines = 100;

    /// <param name="file">The file.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="mayBeEntry">Whether a key with its value could have been meant.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Check(SourceFile file, DataScalar scalar, bool mayBeEntry, DiagnosticBag diagnostics)
    {
        if (scalar.Style == DataScalarStyle.Literal)
        {
            return;
        }

        var raw = scalar.Span.Text;
        if (raw.ContainsAny('\n', '\r', '\u2028') || raw.ContainsAny('\u2029', '\u0085'))
        {
            CheckSeveralLines(scalar, mayBeEntry, diagnostics);
        }

        if (scalar.Style == DataScalarStyle.Quoted)
        {
            CheckControlCharacters(scalar, diagnostics);
            return;
        }

        CheckWideQuotes(scalar, diagnostics);
        CheckComment(file, scalar.Span.End, diagnostics);
    }

    /// <summary>
    /// A value without quotes ends where <c> #</c> begins, and YAML says nothing. <c>招商 #1</c> is taken for a loss of
    /// text, <c># 说明</c> after one blank for a likely one; a comment keeps two blanks from the value.
    /// </summary>
    public static void CheckComment(SourceFile file, int end, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var hash = end;
        while (hash < text.Length && text[hash] is ' ' or '\t')
        {
            hash++;
        }

        if (hash == end || hash >= text.Length || text[hash] != '#')
        {
            return;
        }

        var lost = YamlLine.RestOfLine(file, hash);
        if (lost.Length > 1 && lost.Text[1] is not (' ' or '\t' or '#'))
        {
            diagnostics.Add(SyntaxDiagnostics.LostAfterHash(lost, lost.Text.ToString()));
        }
        else if (hash - end < 2 && lost.Length > 1)
        {
            diagnostics.Add(SyntaxDiagnostics.CommentTooNear(lost, lost.Text.ToString()));
        }
    }

    /// <summary>A key that begins with a wide blank was meant to be indented; YAML takes the blank for its first letter.</summary>
    public static void CheckKey(DataScalar key, DiagnosticBag diagnostics)
    {
        if (key.Style != DataScalarStyle.Plain)
        {
            return;
        }

        var first = key.Text[0];
        if (first is '\u3000' or '\u00A0')
        {
            diagnostics.Add(SyntaxDiagnostics.WideBlankIndentation(key.Span with { Length = 1 }));
        }
        else if (first == '-' && key.Text.Length > 1)
        {
            diagnostics.Add(SyntaxDiagnostics.MissingBlankAfterDash(key.Span with { Length = 1 }));
        }
    }

    /// <summary>
    /// YAML joins the lines of such a value with blanks, which Chinese text has no use for: the print would not be what
    /// was typed. Behind it is often a key whose colon is full-width.
    /// </summary>
    private static void CheckSeveralLines(DataScalar scalar, bool mayBeEntry, DiagnosticBag diagnostics)
    {
        var file = scalar.Span.File!;
        var found = false;
        var first = YamlLine.At(file, scalar.Span.Start).Number;
        var last = YamlLine.At(file, scalar.Span.End).Number;
        for (var number = first; number <= Math.Min(last, first + MostLines) && scalar.Style == DataScalarStyle.Plain; number++)
        {
            var line = YamlLine.OfNumber(file, file.Text, number);
            if ((number > first || mayBeEntry) && !line.IsBlankOrComment && ColonSlips.Find(line.Content) is { } slip)
            {
                diagnostics.Add(slip);
                found = true;
            }
        }

        if (!found)
        {
            diagnostics.Add(SyntaxDiagnostics.SeveralLines(scalar.Span));
        }
    }

    private static void CheckWideQuotes(DataScalar scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Text;
        if (text.Length >= 2
            && text[0] is '“' or '”' or '＂'
            && text[^1] is '”' or '“' or '＂' or '"'
            && text.AsSpan(1, text.Length - 2).IndexOfAny('“', '”') < 0)
        {
            diagnostics.Add(SyntaxDiagnostics.WideQuotes(scalar.Span, text));
        }
    }

    /// <summary>XML 1.0 §2.2 has no place for them; an escape can bring them in behind the decoder's back.</summary>
    private static void CheckControlCharacters(DataScalar scalar, DiagnosticBag diagnostics)
    {
        if (scalar.Text.Length == scalar.Span.Length - 2)
        {
            return;
        }

        foreach (var c in scalar.Text)
        {
            if (c is (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF')
            {
                diagnostics.Add(SourceDiagnostics.ControlCharacter(scalar.Span, c));
                return;
            }
        }
    }
}
