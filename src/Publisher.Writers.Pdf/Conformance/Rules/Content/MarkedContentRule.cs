using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Content;

/// <summary>All that is seen is either tagged or an artifact, and never both (ISO 14289-1 §7.1).</summary>
internal sealed class MarkedContentRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var page in file.Contents)
        {
            foreach (var name in page.Untagged)
            {
                findings.Add(ConformanceDiagnostics.Untagged(findings.File, page.Page.Name, name));
            }

            if (page.Mixed > 0)
            {
                findings.Add(ConformanceDiagnostics.ArtifactMixed(findings.File, page.Page.Name));
            }
        }
    }
}
