using System.Collections.Concurrent;
using Publisher.Data.Model;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>The layouts in a templates folder; each is read once, whatever number of disclosures and threads ask for it.</summary>
public sealed class LayoutLibrary(ISourceFiles templates)
{
    /// <summary>Templates that layouts share; it is no layout itself.</summary>
    public const string SharedFolder = "shared";

    private readonly ConcurrentDictionary<string, Lazy<(Layout? Layout, DiagnosticBag Diagnostics)>> _layouts =
        new(StringComparer.Ordinal);

    /// <summary>The layout that a disclosure names, or null; its errors are reported to each disclosure that wants it.</summary>
    public Layout? Find(PrintedText name, DiagnosticBag diagnostics)
    {
        if (name.Text == SharedFolder || !templates.ListFolders("").Contains(name.Text, StringComparer.Ordinal))
        {
            var known = string.Join("、", templates.ListFolders("").Where(folder => folder != SharedFolder));
            diagnostics.Add(LayoutDiagnostics.UnknownLayout(name.Span, name.Text, known));
            return null;
        }

        var (layout, findings) = Load(name.Text);
        diagnostics.AddRange(findings);
        return layout;
    }

    private (Layout? Layout, DiagnosticBag Diagnostics) Load(string name) => _layouts.GetOrAdd(
        name,
        key => new Lazy<(Layout?, DiagnosticBag)>(() =>
        {
            var diagnostics = new DiagnosticBag();
            var layout = new LayoutLoader(templates, diagnostics).Load(key);
            return (diagnostics.HasErrors ? null : layout, diagnostics);
        })).Value;
}
