using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>The file says that it is tagged, and has a structure tree (ISO 19005-3 §6.7.2.2, §6.7.3.2; ISO 14289-1 §7.1).</summary>
internal sealed class MarkingRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var mark = file.Objects.Dictionary(file.Catalog, "MarkInfo");
        if (!file.Objects.IsTrue(mark, "Marked") || file.Objects.IsTrue(mark, "Suspects"))
        {
            findings.Add(ConformanceDiagnostics.NotMarked(findings.File));
        }

        if (file.Structure.Elements.Count == 0 || file.Structure.Elements[0].Type != "Document")
        {
            findings.Add(ConformanceDiagnostics.NoStructure(findings.File));
        }

        foreach (var name in file.Structure.BrokenLinks)
        {
            findings.Add(ConformanceDiagnostics.BrokenLink(findings.File, name));
        }
    }
}
