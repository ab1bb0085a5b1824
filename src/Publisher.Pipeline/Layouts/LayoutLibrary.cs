using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>The layouts in a templates folder; each is read once, whatever number of disclosures and threads ask for it.</summary>
internal sealed class LayoutLibrary
{
    /// <summary>Templates that layouts share; it is no layout itself.</summary>
    public const string SharedFolder = "shared";

    private readonly CachedSourceFiles _templates;
    private readonly Lazy<ImmutableArray<string>> _names;
    private readonly ConcurrentDictionary<string, Lazy<LayoutFiles>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Entry>> _layouts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LayoutTrace, ImmutableArray<TracedFile>> _changes = new(ReferenceEqualityComparer.Instance);

    public LayoutLibrary(ISourceFiles templates)
    {
        _templates = new CachedSourceFiles(templates);
        _names = new(() => [.. templates.ListFolders("").Where(folder => folder != SharedFolder)]);
    }

    /// <summary>The folders' names, in their order.</summary>
    public ImmutableArray<string> Names => _names.Value;

    /// <summary>The layout that a disclosure names, or null; its errors are reported to each disclosure that wants it.</summary>
    public Layout? Find(PrintedText name, DiagnosticBag diagnostics)
    {
        if (!_names.Value.Contains(name.Text))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownLayout(name.Span, name.Text, string.Join("、", _names.Value)));
            return null;
        }

        var entry = _layouts.GetOrAdd(name.Text, key => new Lazy<Entry>(() => Load(key))).Value;
        diagnostics.AddRange(entry.Diagnostics);
        return entry.Layout;
    }

    /// <summary>What a document took from its layout: what all take, and the templates that it included.</summary>
    public LayoutTrace Trace(Layout layout, IEnumerable<string> includes) => new(layout.Name,
    [
        .. layout.Parts
            .Concat(includes.Select(name => (Kind: InputKinds.Templates, Name: name)))
            .Distinct()
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .ThenBy(part => part.Kind)
            .Select(part => Find(layout.Name, part.Kind, part.Name)),
    ]);

    /// <summary>
    /// The files of a trace that are not any more what they were, as they were: changed, gone, or with another one in
    /// their place. Without them the layout gives the same again, so that nothing of it needs to be parsed.
    /// </summary>
    public ImmutableArray<TracedFile> FindChanges(LayoutTrace trace) => _changes.GetOrAdd(
        trace, key => [.. key.Files.Where(file => file != Find(key.Layout, file.Kind, file.Name))]);

    private TracedFile Find(string layout, InputKinds kind, string name)
    {
        var path = FilesOf(layout).FindPath(name) ?? "";
        try
        {
            return new TracedFile(kind, name, path, path.Length == 0 ? default : _templates.Identify(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As good as missing; whoever loads the layout reports it.
            return new TracedFile(kind, name, path, default);
        }
    }

    private LayoutFiles FilesOf(string name) =>
        _files.GetOrAdd(name, key => new Lazy<LayoutFiles>(() => LayoutFiles.Find(_templates, key))).Value;

    private Entry Load(string name)
    {
        var diagnostics = new DiagnosticBag();
        var layout = new LayoutLoader(_templates, diagnostics).Load(FilesOf(name));
        return new Entry(diagnostics.HasErrors ? null : layout, diagnostics);
    }

    private sealed record Entry(Layout? Layout, DiagnosticBag Diagnostics);
}
