using Publisher.Pdf.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Conformance.Model;
using Publisher.Writers.Pdf.Conformance.Rules;

namespace Publisher.Writers.Pdf.Conformance;

/// <summary>
/// Checks finished files against every rule of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that a program can
/// decide, from their bytes alone and without the writer's knowledge of what it meant to write. Made for the files that
/// this project writes: what it does not know it reports, it never lets it pass.
/// </summary>
public static class PdfConformance
{
    /// <param name="pdf">The whole file. Damaged and hostile files are findings, too.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="diagnostics">Receives an error for each rule broken, the first few places of each.</param>
    public static void Check(ReadOnlyMemory<byte> pdf, string path, DiagnosticBag diagnostics)
    {
        var findings = new Findings(SourceSpan.OfFile(new SourceFile(path, "")), diagnostics);
        try
        {
            var file = new CheckedFile(pdf);
            foreach (var rule in ConformanceRules.All)
            {
                rule.Check(file, findings);
            }
        }
        catch (PdfSyntaxException problem)
        {
            findings.Add(ConformanceDiagnostics.Unreadable(findings.File, problem.Offset, problem.Message));
        }
    }
}
