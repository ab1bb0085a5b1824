using System.Collections.Concurrent;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating;

/// <summary>Loads and parses each template once, for all renderings and threads that share it.</summary>
/// <param name="read">
/// Reads the file of a name, or returns null when there is none; what is wrong with its bytes goes to the diagnostics.
/// </param>
public sealed class TemplateCache(Func<string, DiagnosticBag, SourceFile?> read) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Lazy<Entry>> _entries = new(StringComparer.Ordinal);

    /// <summary>The template; errors in it are reported each time it is asked for.</summary>
    public Template? Load(string name, DiagnosticBag diagnostics)
    {
        var entry = _entries.GetOrAdd(name, static (key, load) => new Lazy<Entry>(() => load(key)), Parse).Value;
        diagnostics.AddRange(entry.Diagnostics);
        return entry.Template;
    }

    private Entry Parse(string name)
    {
        var diagnostics = new DiagnosticBag();
        var template = read(name, diagnostics) is { } source ? Template.Parse(source, diagnostics) : null;
        return new Entry(template, diagnostics);
    }

    private sealed record Entry(Template? Template, DiagnosticBag Diagnostics);
}
