using System.Collections;

namespace Publisher.Text.Diagnostics;

/// <summary>Collects the findings of a phase. Phases add all they find; the caller stops before the next one.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    public DiagnosticBag()
    {
    }

    public DiagnosticBag(IEnumerable<Diagnostic> diagnostics) => AddRange(diagnostics);

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>By file (ordinal), then by place, then by code: the order of a report never depends on threads.</summary>
    public IEnumerable<Diagnostic> InOrder() => _items
        .OrderBy(d => d.Span.File?.Path ?? "", StringComparer.Ordinal)
        .ThenBy(d => d.Span.Start)
        .ThenBy(d => d.Code, StringComparer.Ordinal);

    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
