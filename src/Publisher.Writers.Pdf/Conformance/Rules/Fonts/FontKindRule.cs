using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Fonts;

/// <summary>
/// Fonts are composite ones with codes that are CIDs (ISO 19005-3 §6.2.11.2, §6.2.11.3). Others may conform, but the
/// rules below could not vouch for them.
/// </summary>
internal sealed class FontKindRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var font in file.Fonts)
        {
            var kind = file.Objects.Name(font.Descendant, "Subtype");
            if (file.Objects.Name(font.Dictionary, "Type") != "Font"
                || file.Objects.Name(font.Dictionary, "Subtype") != "Type0"
                || file.Objects.Name(font.Descendant, "Type") != "Font"
                || kind is not ("CIDFontType0" or "CIDFontType2")
                || !font.Dictionary.Has("BaseFont"))
            {
                findings.Add(ConformanceDiagnostics.FontKind(findings.File, font.Name));
                continue;
            }

            var system = file.Objects.Dictionary(font.Descendant, "CIDSystemInfo");
            if (file.Objects.Name(font.Dictionary, "Encoding") is not ("Identity-H" or "Identity-V")
                || file.Objects.Text(system, "Registry") is null
                || file.Objects.Text(system, "Ordering") is null
                || file.Objects.Find(system, "Supplement") is not NumberObject)
            {
                findings.Add(ConformanceDiagnostics.FontEncoding(findings.File, font.Name));
            }

            // §6.2.11.3.2: an embedded TrueType font says how its CIDs become glyphs.
            if (kind == "CIDFontType2" && file.Objects.Name(font.Descendant, "CIDToGIDMap") != "Identity")
            {
                findings.Add(ConformanceDiagnostics.GlyphMap(findings.File, font.Name));
            }
        }
    }
}
