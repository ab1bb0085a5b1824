using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>What has no words says in words what it shows (ISO 14289-1 §7.3, §7.7), and notes have names (§7.9).</summary>
internal sealed class AlternateTextRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var notes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in file.Structure.Elements)
        {
            if (element.Type is "Figure" or "Formula"
                && string.IsNullOrWhiteSpace(file.Objects.Text(element.Dictionary, "Alt"))
                && string.IsNullOrWhiteSpace(file.Objects.Text(element.Dictionary, "ActualText")))
            {
                findings.Add(ConformanceDiagnostics.NoAlternateText(findings.File, element.Name));
            }

            if (element.Type == "Note" && (file.Objects.Text(element.Dictionary, "ID") is not { } id || !notes.Add(id)))
            {
                findings.Add(ConformanceDiagnostics.NoteWithoutName(findings.File, element.Name));
            }
        }
    }
}
