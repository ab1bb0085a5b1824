using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Word.Linting;

/// <summary>Where the checks of one file report to.</summary>
/// <param name="File">The file as a place.</param>
/// <param name="Diagnostics">Receives the findings.</param>
internal sealed record Findings(SourceSpan File, DiagnosticBag Diagnostics)
{
    public void Add(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
