using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Fonts;

/// <summary>Every font that text is shown in is in the file, and of the kind that the PDF says (ISO 19005-3 §6.2.11.4.1).</summary>
internal sealed class EmbeddingRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var font in file.Fonts)
        {
            var isEmbedded = font.Program switch
            {
                CffProgram => file.Objects.Name(font.Descendant, "Subtype") == "CIDFontType0"
                    && file.Objects.Name(Program(file, font, "FontFile3"), "Subtype") is "CIDFontType0C" or "OpenType",
                TrueTypeProgram => file.Objects.Name(font.Descendant, "Subtype") == "CIDFontType2",
                _ => false,
            };
            if (!isEmbedded)
            {
                findings.Add(ConformanceDiagnostics.NotEmbedded(findings.File, font.Name));
            }
        }
    }

    private static DictionaryObject? Program(CheckedFile file, CheckedFont font, string key) =>
        file.Objects.Dictionary(font.Descriptor, key);
}
