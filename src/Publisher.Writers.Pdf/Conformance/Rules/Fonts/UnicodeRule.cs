using Publisher.Writers.Pdf.Conformance.Model;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf.Conformance.Rules.Fonts;

/// <summary>
/// Every code shown says which characters it stands for (ISO 19005-3 §6.2.11.7.2; ISO 14289-1 §7.21.7), and those are
/// characters that everybody reads alike: private ones need words beside them (§6.2.11.7.3).
/// </summary>
internal sealed class UnicodeRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var font in file.Fonts)
        {
            foreach (var used in font.Used)
            {
                foreach (var (code, isBare) in used.Codes)
                {
                    Check(font, code, isBare, FormattableString.Invariant($"{used.Page + 1}"), findings);
                }
            }
        }
    }

    private static void Check(CheckedFont font, int code, bool isBare, string page, Findings findings)
    {
        var text = font.Unicode?.Find(code);
        if (string.IsNullOrEmpty(text))
        {
            findings.Add(ConformanceDiagnostics.NoUnicode(findings.File, page, font.Name, code));
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0 or 0xFEFF or 0xFFFE or 0xFFFD)
            {
                findings.Add(ConformanceDiagnostics.ForbiddenUnicode(findings.File, page, font.Name, rune.Value));
            }
            else if (isBare && PrivateUse.Contains(rune))
            {
                findings.Add(ConformanceDiagnostics.PrivateCharacter(findings.File, page, rune.Value));
            }
        }
    }
}
