using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Fonts;

/// <summary>
/// Every glyph shown is in its font (ISO 19005-3 §6.2.11.4.1), is not the one for missing characters (§6.2.11.8;
/// ISO 14289-1 §7.21.8), and is as wide as the PDF says (§6.2.11.5).
/// </summary>
internal sealed class GlyphRule : ConformanceRule
{
    /// <summary>In thousandths of an em; the standard says "consistent" and means rounding.</summary>
    private const double Tolerance = 1;

    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var font in file.Fonts)
        {
            if (font.Program is not { } program)
            {
                continue;
            }

            foreach (var (code, page) in font.Codes())
            {
                var glyph = program.GlyphOf(code);
                var name = FormattableString.Invariant($"{page + 1}");
                if (glyph < 0)
                {
                    findings.Add(ConformanceDiagnostics.NoGlyph(findings.File, name, font.Name, code));
                }
                else if (glyph == 0)
                {
                    findings.Add(ConformanceDiagnostics.NotDefinedShown(findings.File, name, font.Name));
                }
                else if (program.WidthOf(glyph) is not { } width || Math.Abs(width - font.WidthOf(code)) > Tolerance)
                {
                    findings.Add(ConformanceDiagnostics.GlyphWidth(findings.File, font.Name, code));
                }
            }
        }
    }
}
