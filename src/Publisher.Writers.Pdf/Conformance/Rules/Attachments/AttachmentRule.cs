using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Attachments;

/// <summary>
/// Files inside the file have names, a description, a kind and a date, and say what they are to the document
/// (ISO 19005-3 §6.8; ISO 14289-1 §7.11).
/// </summary>
internal sealed class AttachmentRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var associated = file.Objects.Items(file.Catalog, "AF")
            .OfType<DictionaryObject>()
            .ToHashSet<DictionaryObject>(ReferenceEqualityComparer.Instance);
        foreach (var (_, dictionary) in file.Dictionaries())
        {
            if (file.Objects.Dictionary(dictionary, "EF") is not { } files)
            {
                continue;
            }

            var name = file.Objects.Text(dictionary, "UF") ?? file.Objects.Text(dictionary, "F") ?? "?";
            CheckSpecification(file, dictionary, name, findings);
            CheckContent(file, files, name, findings);
            if (!associated.Contains(dictionary))
            {
                findings.Add(ConformanceDiagnostics.NotAssociated(findings.File, name));
            }
        }
    }

    private static void CheckSpecification(CheckedFile file, DictionaryObject dictionary, string name, Findings findings)
    {
        foreach (var key in (ReadOnlySpan<string>)["F", "UF", "Desc"])
        {
            if (string.IsNullOrEmpty(file.Objects.Text(dictionary, key)))
            {
                findings.Add(ConformanceDiagnostics.FileSpecification(findings.File, name, key));
            }
        }

        if (file.Objects.Name(dictionary, "AFRelationship")
            is not ("Source" or "Data" or "Alternative" or "Supplement" or "Unspecified"))
        {
            findings.Add(ConformanceDiagnostics.FileSpecification(findings.File, name, "AFRelationship"));
        }
    }

    private static void CheckContent(CheckedFile file, DictionaryObject files, string name, Findings findings)
    {
        if (file.Objects.Find(files, "F") is not StreamObject content || file.Objects.Find(files, "UF") is not StreamObject)
        {
            findings.Add(ConformanceDiagnostics.EmbeddedFile(findings.File, name, "EF"));
            return;
        }

        // The MIME type of ISO 19005-3 §6.8: type/subtype.
        var type = file.Objects.Name(content, "Subtype") ?? "";
        if (type.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash) || slash == type.Length - 1)
        {
            findings.Add(ConformanceDiagnostics.EmbeddedFile(findings.File, name, "Subtype"));
        }

        var parameters = file.Objects.Dictionary(content, "Params");
        if (file.Objects.Text(parameters, "ModDate")?.StartsWith("D:", StringComparison.Ordinal) != true)
        {
            findings.Add(ConformanceDiagnostics.EmbeddedFile(findings.File, name, "ModDate"));
        }

        if (file.Objects.Number(parameters, "Size") is { } size && size != file.Objects.Decode(content).Length)
        {
            findings.Add(ConformanceDiagnostics.EmbeddedFile(findings.File, name, "Size"));
        }
    }
}
