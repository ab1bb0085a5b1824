using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>A list with labels says how they count (ISO 14289-1 §7.6).</summary>
internal sealed class ListRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var list in file.Structure.Elements.Where(element => element.Type == "L"))
        {
            var hasLabels = list.Children.Exists(item => item.Children.Exists(child => child.Type == "Lbl"));
            if (hasLabels && file.Structure.Attribute(list, "List", "ListNumbering") is not NameObject)
            {
                findings.Add(ConformanceDiagnostics.ListNumbering(findings.File, list.Name));
            }
        }
    }
}
