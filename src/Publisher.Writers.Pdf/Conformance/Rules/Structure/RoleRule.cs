using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>
/// Every type is a standard one or mapped to one, and none of the standard ones is given another meaning (ISO 19005-3
/// §6.7.3.4; ISO 14289-1 §7.1).
/// </summary>
internal sealed class RoleRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var element in file.Structure.Elements)
        {
            if (!StructureTypes.IsStandard(element.Type))
            {
                findings.Add(ConformanceDiagnostics.Role(findings.File, element.Name));
            }
        }

        foreach (var name in (file.Objects.Dictionary(file.Structure.Root, "RoleMap") ?? DictionaryObject.Empty).Entries.Keys)
        {
            if (StructureTypes.IsStandard(name))
            {
                findings.Add(ConformanceDiagnostics.Role(findings.File, name));
            }
        }

        foreach (var page in file.Contents)
        {
            foreach (var piece in page.Pieces)
            {
                if (!StructureTypes.IsStandard(file.Structure.MapRole(piece.Tag)))
                {
                    findings.Add(ConformanceDiagnostics.Role(findings.File, piece.Tag));
                }
            }
        }
    }
}
