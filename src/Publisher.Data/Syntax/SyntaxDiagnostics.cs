using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Findings about how an input file is typed, before it is asked what it means: PUB1010 to PUB1099.</summary>
public static class SyntaxDiagnostics
{
    public static Diagnostic NotYaml(SourceSpan span) => Diagnostic.Error("PUB1010", span);

    public static Diagnostic FullWidthColon(SourceSpan span, string key) => Diagnostic.Error("PUB1011", span, key);

    public static Diagnostic MissingBlankAfterColon(SourceSpan span, string key) => Diagnostic.Error("PUB1012", span, key);

    public static Diagnostic MissingColon(SourceSpan span, string text) => Diagnostic.Error("PUB1013", span, Shorten(text));

    public static Diagnostic TabIndentation(SourceSpan span) => Diagnostic.Error("PUB1014", span);

    public static Diagnostic WideBlankIndentation(SourceSpan span) => Diagnostic.Error("PUB1015", span);

    public static Diagnostic BadIndentation(SourceSpan span) =>
        Diagnostic.Error("PUB1016", span, Shorten(span.Text.ToString()));

    /// <summary>A value without quotes that begins with a sign which YAML gives a meaning.</summary>
    public static Diagnostic QuotesNeeded(SourceSpan span, string value, char sign) =>
        Diagnostic.Error("PUB1017", span, sign.ToString(), Shorten(value));

    public static Diagnostic ColonInValue(SourceSpan span, string value) => Diagnostic.Error("PUB1018", span, Shorten(value));

    public static Diagnostic UnclosedQuote(SourceSpan span, char quote) => Diagnostic.Error("PUB1019", span, quote.ToString());

    public static Diagnostic UnclosedQuoteButWide(SourceSpan span, char quote, char wide) =>
        Diagnostic.Error("PUB1020", span, quote.ToString(), wide.ToString());

    public static Diagnostic TextAfterValue(SourceSpan span) =>
        Diagnostic.Error("PUB1021", span, Shorten(span.Text.ToString()));

    public static Diagnostic UnknownEscape(SourceSpan span, string escape) => Diagnostic.Error("PUB1022", span, escape);

    public static Diagnostic LoneSurrogate(SourceSpan span, string escape) => Diagnostic.Error("PUB1023", span, escape);

    public static Diagnostic UnclosedBracket(SourceSpan span) => Diagnostic.Error("PUB1024", span, span.Text.ToString());

    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error("PUB1025", span, Number(DataLimits.Depth));

    public static Diagnostic TooManyNodes(SourceSpan span) => Diagnostic.Error("PUB1026", span, Number(DataLimits.Nodes));

    public static Diagnostic Alias(SourceSpan span) => Diagnostic.Error("PUB1027", span, span.Text.ToString());

    public static Diagnostic Tag(SourceSpan span) => Diagnostic.Error("PUB1028", span, span.Text.ToString());

    public static Diagnostic Directive(SourceSpan span) => Diagnostic.Error("PUB1029", span, span.Text.ToString());

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Diagnostic.Error("PUB1030", span, key).WithLabel(first, "first");

    public static Diagnostic SeveralDocuments(SourceSpan span) => Diagnostic.Error("PUB1031", span);

    public static Diagnostic EmptyFile(SourceSpan span) => Diagnostic.Error("PUB1032", span);

    public static Diagnostic KeyIsNoText(SourceSpan span) => Diagnostic.Error("PUB1033", span);

    public static Diagnostic FoldedText(SourceSpan span) => Diagnostic.Error("PUB1034", span with { Length = 1 });

    public static Diagnostic SeveralLines(SourceSpan span) => Diagnostic.Error("PUB1035", span);

    public static Diagnostic LostAfterHash(SourceSpan span, string text) => Diagnostic.Error("PUB1036", span, Shorten(text));

    public static Diagnostic CommentTooNear(SourceSpan span, string text) =>
        Diagnostic.Warning("PUB1037", span, Shorten(text));

    public static Diagnostic WideQuotes(SourceSpan span, string text) => Diagnostic.Warning("PUB1038", span, Shorten(text));

    public static Diagnostic MissingBlankAfterDash(SourceSpan span) => Diagnostic.Error("PUB1039", span);

    public static Diagnostic NotJson(SourceSpan span) => Diagnostic.Error("PUB1050", span);

    public static Diagnostic JsonWidePunctuation(SourceSpan span, char character) =>
        Diagnostic.Error("PUB1051", span, character.ToString());

    public static Diagnostic JsonTrailingComma(SourceSpan span) => Diagnostic.Error("PUB1052", span);

    public static Diagnostic JsonComment(SourceSpan span) => Diagnostic.Error("PUB1053", span);

    public static Diagnostic JsonSingleQuote(SourceSpan span) => Diagnostic.Error("PUB1054", span);

    public static Diagnostic JsonUnclosed(SourceSpan span) => Diagnostic.Error("PUB1055", span);

    public static Diagnostic JsonMissingComma(SourceSpan span) => Diagnostic.Error("PUB1056", span);

    /// <summary>Messages quote the beginning of long texts.</summary>
    private static string Shorten(string text) => text.Length <= 24 ? text : text[..(char.IsHighSurrogate(text[22]) ? 22 : 23)] + "…";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
