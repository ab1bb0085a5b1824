using Publisher.Templating;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Notes which templates one document includes, for its trace. For one thread.</summary>
internal sealed class RecordingLoader(ITemplateLoader inner) : ITemplateLoader
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _names;

    public Template? Load(string name, DiagnosticBag diagnostics)
    {
        _names.Add(name);
        return inner.Load(name, diagnostics);
    }
}
