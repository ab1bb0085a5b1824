using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>The layouts in a templates folder; each is read once, whatever number of disclosures and threads ask for it.</summary>
internal sealed class LayoutLibrary(ISourceFiles templates)
{
    /// <summary>Templates that layouts share; it is no layout itself.</summary>
    public const string SharedFolder = "shared";

    private readonly Lazy<ImmutableArray<string>> _names =
        new(() => [.. templates.ListFolders("").Where(folder => folder != SharedFolder)]);

    private readonly ConcurrentDictionary<string, Lazy<Entry>> _layouts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Fingerprint>> _fingerprints = new(StringComparer.Ordinal);

    /// <summary>The folders' names, in their order.</summary>
    public ImmutableArray<string> Names => _names.Value;

    /// <summary>The layout that a disclosure names, or null; its errors are reported to each disclosure that wants it.</summary>
    public Layout? Find(PrintedText name, DiagnosticBag diagnostics)
    {
        if (!Has(name.Text))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownLayout(name.Span, name.Text, string.Join("、", _names.Value)));
            return null;
        }

        var entry = _layouts.GetOrAdd(name.Text, key => new Lazy<Entry>(() => Load(key))).Value;
        diagnostics.AddRange(entry.Diagnostics);
        return entry.Layout;
    }

    /// <summary>Identifies a layout's files without parsing any of them; null when there is no such layout.</summary>
    public Fingerprint? FindFingerprint(string name) => Has(name)
        ? _fingerprints.GetOrAdd(
            name, key => new Lazy<Fingerprint>(() => LayoutFiles.Find(templates, key).Identify(templates))).Value
        : null;

    private bool Has(string name) => _names.Value.Contains(name);

    private Entry Load(string name)
    {
        var diagnostics = new DiagnosticBag();
        var layout = new LayoutLoader(templates, diagnostics).Load(LayoutFiles.Find(templates, name));
        return new Entry(diagnostics.HasErrors ? null : layout, diagnostics);
    }

    private sealed record Entry(Layout? Layout, DiagnosticBag Diagnostics);
}
