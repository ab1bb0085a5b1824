using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Conformance;

/// <summary>
/// Collects what rules find in one file. One slip of a writer shows a thousand times: of each kind the first few are
/// kept.
/// </summary>
internal sealed class Findings(SourceSpan file, DiagnosticBag diagnostics)
{
    private const int MaxOfEachKind = 5;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The file that is checked, as a place for messages.</summary>
    public SourceSpan File { get; } = file;

    public void Add(Diagnostic finding)
    {
        var count = _counts[finding.Code] = _counts.GetValueOrDefault(finding.Code) + 1;
        if (count <= MaxOfEachKind)
        {
            diagnostics.Add(finding);
        }
    }
}
