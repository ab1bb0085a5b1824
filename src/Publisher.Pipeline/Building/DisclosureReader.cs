using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Makes the model of a disclosure from its files, with the layout that it names.</summary>
internal static class DisclosureReader
{
    /// <summary>Null after an error; all errors of all files are reported.</summary>
    /// <param name="sources">Its files.</param>
    /// <param name="layouts">Has the layout.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="isDraft">Whether values may still have to be filled in: then it is a warning that they have.</param>
    public static (Disclosure Disclosure, Layout Layout)? Read(
        DisclosureSources sources, LayoutLibrary layouts, DiagnosticBag diagnostics, bool isDraft = false)
    {
        var findings = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(sources.Files, findings);
        var layout = syntax?.Head is { } head ? layouts.Find(head.Layout, findings) : null;
        var disclosure = layout is null ? null : DisclosureLoader.Load(syntax!, layout.Form, findings, isDraft);
        diagnostics.AddRange(findings);
        return disclosure is null || findings.HasErrors ? null : (disclosure, layout!);
    }
}
