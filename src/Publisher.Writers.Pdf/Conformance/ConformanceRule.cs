using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance;

/// <summary>One thing that PDF/A-3a (ISO 19005-3) or PDF/UA-1 (ISO 14289-1) asks of a file.</summary>
internal abstract class ConformanceRule
{
    /// <summary>Reports every place where <paramref name="file"/> breaks the rule.</summary>
    public abstract void Check(CheckedFile file, Findings findings);
}
