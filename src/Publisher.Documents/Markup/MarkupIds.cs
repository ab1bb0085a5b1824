using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>The ids of a document, and the links to them.</summary>
internal sealed class MarkupIds(MarkupReport report)
{
    /// <summary>Word's limit for a bookmark's name (ISO/IEC 29500-1 §17.13.6.2 <c>name</c>).</summary>
    private const int MaximumLength = 40;

    /// <summary>The outline gives headings without an id a name that starts like this.</summary>
    private const string Reserved = "_Heading_";

    /// <summary>Word takes two bookmarks that differ only in case for one.</summary>
    private readonly Dictionary<string, Place> _places = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Place> _links = [];

    /// <summary>Takes note of an id; on an error, reports it and returns false.</summary>
    public bool Declare(string id, SourceSpan span)
    {
        if (!IsName(id))
        {
            report.Add(MarkupDiagnostics.BadId(span, id, MaximumLength));
            return false;
        }

        if (id.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            report.Add(MarkupDiagnostics.ReservedId(span, id));
            return false;
        }

        if (!_places.TryAdd(id, new Place(id, span)))
        {
            report.Add(MarkupDiagnostics.DuplicateId(span, id, _places[id].Span));
            return false;
        }

        return true;
    }

    public void Refer(string id, SourceSpan span) => _links.Add(new Place(id, span));

    public void CheckLinks()
    {
        foreach (var link in _links)
        {
            if (!_places.ContainsKey(link.Id))
            {
                report.Add(MarkupDiagnostics.DanglingLink(link.Span, link.Id));
            }
        }
    }

    private static bool IsName(string id)
    {
        if (id.Length is 0 or > MaximumLength || char.IsAsciiDigit(id[0]))
        {
            return false;
        }

        foreach (var c in id)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A class: the runtime has no code ready for its collections of other assemblies' structures.</summary>
    private sealed record Place(string Id, SourceSpan Span);
}
