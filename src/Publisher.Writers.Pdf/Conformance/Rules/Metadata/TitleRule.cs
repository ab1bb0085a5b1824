using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Metadata;

/// <summary>The document has a title, and readers show it instead of the file's name (ISO 14289-1 §7.1).</summary>
internal sealed class TitleRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(file.Metadata?.Find(XmpPacketContent.DublinCore, "title")))
        {
            findings.Add(ConformanceDiagnostics.NoTitle(findings.File));
        }

        if (!file.Objects.IsTrue(file.Objects.Dictionary(file.Catalog, "ViewerPreferences"), "DisplayDocTitle"))
        {
            findings.Add(ConformanceDiagnostics.TitleNotShown(findings.File));
        }
    }
}
