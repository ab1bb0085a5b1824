using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>
/// What would make a document show other things than its pages: XFA (ISO 19005-3 §6.4.2), optional content (§6.9, of
/// which our files have none), alternate presentations (§6.10), requirements (§6.11), permissions of other kinds than
/// signatures (§6.1.12).
/// </summary>
internal sealed class CatalogRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var key in (ReadOnlySpan<string>)["NeedsRendering", "Requirements", "OCProperties"])
        {
            if (file.Catalog.Has(key))
            {
                findings.Add(ConformanceDiagnostics.CatalogEntry(findings.File, key));
            }
        }

        if (file.Objects.Dictionary(file.Catalog, "Names")?.Has("AlternatePresentations") == true)
        {
            findings.Add(ConformanceDiagnostics.CatalogEntry(findings.File, "AlternatePresentations"));
        }

        foreach (var key in file.Objects.Dictionary(file.Catalog, "Perms")?.Entries.Keys ?? [])
        {
            if (key is not ("DocMDP" or "UR3"))
            {
                findings.Add(ConformanceDiagnostics.CatalogEntry(findings.File, $"Perms/{key}"));
            }
        }
    }
}
