using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>The commonest slips of all: <c>单位：万元</c> with a full-width colon, <c>单位:万元</c> without a blank.</summary>
internal static class ColonSlips
{
    /// <summary>The slip in a text that should have been a key with its value, or null.</summary>
    public static Diagnostic? Find(SourceSpan span)
    {
        var text = span.Text;
        var colon = text.IndexOfAny(':', '：');
        if (colon <= 0 || !YamlLine.LooksLikeKey(text[..colon]))
        {
            return null;
        }

        var place = new SourceSpan(span.File, span.Start + colon, 1);
        var key = text[..colon].Trim().ToString();
        return text[colon] == '：'
            ? SyntaxDiagnostics.FullWidthColon(place, key)
            : SyntaxDiagnostics.MissingBlankAfterColon(place, key);
    }
}
