using System.Xml.Linq;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Linting;

/// <summary>
/// Checks that the parts are all there, point to each other and to nothing outside (ISO/IEC 29500-2 §6).
/// </summary>
internal static class PackageChecks
{
    private const string ContentTypes = "[Content_Types].xml";

    public static void Run(LintedPackage package, Findings findings)
    {
        foreach (var name in new[] { ContentTypes, "_rels/.rels" })
        {
            if (!package.Has(name))
                findings.Add(WordFileDiagnostics.MissingPart(findings.File, name));
        }

        if (!package.RelationshipsOf("").Exists(item => item.Type == RelationshipType.MainDocument))
            findings.Add(WordFileDiagnostics.MissingPart(findings.File, "word/document.xml"));

        CheckPart(package, findings, "");
        foreach (var name in package.Names)
        {
            CheckContent(package, findings, name);
            if (!name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                CheckPart(package, findings, name);
        }
    }

    private static void CheckContent(LintedPackage package, Findings findings, string name)
    {
        if (name != ContentTypes && !HasContentType(package, name))
            findings.Add(WordFileDiagnostics.NoContentType(findings.File, name));

        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            findings.Add(WordFileDiagnostics.HasMacro(findings.File, name));
    }

    private static void CheckPart(LintedPackage package, Findings findings, string name)
    {
        var relationships = package.RelationshipsOf(name);
        var ids = new HashSet<string>();
        foreach (var item in relationships)
        {
            if (!ids.Add(item.Id))
                findings.Add(WordFileDiagnostics.DuplicateRelationship(findings.File, name, item.Id));

            if (item.IsExternal)
                findings.Add(WordFileDiagnostics.PointsOutside(findings.File, name, item.Target));
            else if (!package.Has(LintedPackage.Resolve(name, item.Target)))
                findings.Add(WordFileDiagnostics.TargetMissing(findings.File, name, item.Target));
        }

        if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && package.Find(name) is { } part)
            CheckUse(part, ids, findings);
    }

    private static void CheckUse(LintedPart part, HashSet<string> ids, Findings findings)
    {
        foreach (var attribute in part.Root.DescendantsAndSelf().Attributes())
        {
            if (attribute.Name.NamespaceName == WordNamespaces.OfficeRelationships && !ids.Contains(attribute.Value))
                findings.Add(WordFileDiagnostics.UnknownRelationship(findings.File, part.Name, attribute.Value));
        }
    }

    private static bool HasContentType(LintedPackage package, string name)
    {
        if (package.Find(ContentTypes) is not { } types)
            return true;

        var extension = name[(name.LastIndexOf('.') + 1)..];
        return types.Root.Elements().Any(type => type.Name.LocalName switch
        {
            "Override" => Is(type, "PartName", "/" + name),
            "Default" => Is(type, "Extension", extension),
            _ => false,
        });
    }

    private static bool Is(XElement element, string attribute, string value) =>
        string.Equals(element.Attribute(attribute)?.Value, value, StringComparison.OrdinalIgnoreCase);
}
