using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Makes the model of a disclosure from its files, with the layout that it names.</summary>
internal static class DisclosureReader
{
    /// <summary>Null after an error; all errors of all files are reported.</summary>
    public static (Disclosure Disclosure, Layout Layout)? Read(
        DisclosureSources sources, LayoutLibrary layouts, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(sources.Files, findings);
        var layout = syntax?.Head is { } head ? layouts.Find(head.Layout, findings) : null;
        var disclosure = layout is null ? null : DisclosureLoader.Load(syntax!, layout.Form, findings);
        diagnostics.AddRange(findings);
        return disclosure is null || findings.HasErrors ? null : (disclosure, layout!);
    }
}
