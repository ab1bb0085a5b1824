using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Annotations;

/// <summary>
/// Annotations have words (ISO 14289-1 §7.18.1, §7.18.5) and stand in the structure: links in Link, form fields in Form,
/// others in Annot (§7.18.1, §7.18.4, §7.18.5), found from both sides (ISO 32000-1 §14.7.4.3).
/// </summary>
internal sealed class AnnotationStructureRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var owners = ReadOwners(file);
        foreach (var annotation in Annotation.In(file))
        {
            if (annotation.Type == "Popup")
            {
                continue;
            }

            var element = owners.GetValueOrDefault((int)(file.Objects.Number(annotation.Dictionary, "StructParent") ?? -1));
            var expected = annotation.Type switch { "Link" => "Link", "Widget" => "Form", _ => "Annot" };
            if (element is null || element.Type != expected || !element.Objects.Contains(annotation.Number))
            {
                findings.Add(ConformanceDiagnostics.AnnotationStructure(findings.File, annotation.Page.Name, annotation.Type));
            }

            var words = annotation.Type == "Widget"
                ? file.Objects.Text(annotation.Dictionary, "TU") ?? file.Objects.Text(annotation.Dictionary, "Contents")
                : file.Objects.Text(annotation.Dictionary, "Contents");
            if (string.IsNullOrWhiteSpace(words) && string.IsNullOrEmpty(file.Objects.Text(element?.Dictionary, "Alt")))
            {
                findings.Add(ConformanceDiagnostics.AnnotationWords(findings.File, annotation.Page.Name, annotation.Type));
            }
        }
    }

    private static Dictionary<int, StructureElement> ReadOwners(CheckedFile file)
    {
        var owners = new Dictionary<int, StructureElement>();
        var tree = file.Objects.Dictionary(file.Structure.Root, "ParentTree");
        foreach (var (key, value) in NameTree.Numbers(file.Objects, tree))
        {
            if (value is ReferenceObject reference && file.Structure.Find(reference.Number) is { } element)
            {
                owners[key] = element;
            }
        }

        return owners;
    }
}
