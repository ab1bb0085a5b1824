using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Which of a layout's own words were printed: a branch of a template whose words never were has not been tried.</summary>
internal sealed class TemplateCoverage
{
    private const string CodeStart = "{{";
    private const string CodeEnd = "}}";

    private readonly Dictionary<SourceFile, HashSet<int>> _printed = [];

    public void Add(SourceMap map)
    {
        foreach (var segment in map.Segments)
        {
            if (segment is { IsValue: false, Span.File: { } file })
            {
                if (!_printed.TryGetValue(file, out var starts))
                {
                    _printed.Add(file, starts = []);
                }

                for (var offset = segment.Span.Start; offset < segment.Span.End; offset++)
                {
                    starts.Add(offset);
                }
            }
        }
    }

    /// <summary>Words between pieces of code that no rendering printed, in the templates that printed any, by place.</summary>
    public IEnumerable<SourceSpan> FindUnprinted() =>
        from file in _printed.OrderBy(entry => entry.Key.Path, StringComparer.Ordinal)
        from words in FindWords(file.Key)
        where !Enumerable.Range(words.Start, words.Length).Any(file.Value.Contains)
        select words;

    /// <summary>A template's text outside of <c>{{ }}</c>, without the blanks around it.</summary>
    private static IEnumerable<SourceSpan> FindWords(SourceFile file)
    {
        var (text, start) = (file.Text, 0);
        while (start < text.Length)
        {
            var code = text.IndexOf(CodeStart, start, StringComparison.Ordinal);
            var end = code < 0 ? text.Length : code;
            var words = text.AsSpan(start, end - start);
            var length = words.Trim().Length;
            if (length > 0)
            {
                yield return new SourceSpan(file, start + (words.Length - words.TrimStart().Length), length);
            }

            var close = code < 0 ? -1 : text.IndexOf(CodeEnd, code, StringComparison.Ordinal);
            start = close < 0 ? text.Length : close + CodeEnd.Length;
        }
    }
}
