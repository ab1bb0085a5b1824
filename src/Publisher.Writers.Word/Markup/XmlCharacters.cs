using System.Text;
using System.Xml;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Word.Diagnostics;

namespace Publisher.Writers.Word.Markup;

/// <summary>The characters that XML 1.0 §2.2 can hold.</summary>
internal static class XmlCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// <paramref name="text"/> as it is, or, when something in it cannot be written (control characters, lone
    /// surrogates), with a finding and the replacement character in its stead.
    /// </summary>
    public static string Keep(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            diagnostics.Add(WordDiagnostics.ForbiddenCharacter(span, text[i]));
            kept ??= new StringBuilder(text);
            kept[i] = Replacement;
        }

        return kept?.ToString() ?? text;
    }
}
