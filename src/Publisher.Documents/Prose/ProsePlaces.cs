using Publisher.Text.Sources;

namespace Publisher.Documents.Prose;

/// <summary>
/// Where each line of a value stands in its file. A literal block and an unbroken scalar hold the lines as they are; where
/// quotes or folding changed them, the first characters of a line still tell which line of the file it is.
/// </summary>
internal sealed class ProsePlaces(string text, SourceSpan span)
{
    private const int Prefix = 6;

    /// <summary>How far behind the line before it a line is looked for: indentation, folding and empty lines are shorter.</summary>
    private const int Window = 1024;

    private List<(int Start, int Place, bool IsExact)>? _lines;

    /// <summary>The line asked for last; places are asked for in reading order.</summary>
    private int _current;

    /// <summary>The place of the characters from <paramref name="start"/> to <paramref name="end"/>, which lie in one line.</summary>
    public SourceSpan Find(int start, int end)
    {
        if (span.IsNone)
        {
            return span;
        }

        var lines = _lines ??= FindLines();
        while (_current > 0 && lines[_current].Start > start)
        {
            _current--;
        }

        while (_current + 1 < lines.Count && lines[_current + 1].Start <= start)
        {
            _current++;
        }

        var line = lines[_current];
        if (line.Place < 0)
        {
            return span;
        }

        if (line.IsExact)
        {
            return new SourceSpan(span.File, line.Place + (start - line.Start), end - start);
        }

        var rest = span.Text[(line.Place - span.Start)..];
        var length = rest.IndexOfAny('\r', '\n');
        return new SourceSpan(span.File, line.Place, length < 0 ? rest.Length : length);
    }

    private List<(int Start, int Place, bool IsExact)> FindLines()
    {
        var lines = new List<(int Start, int Place, bool IsExact)>();
        var raw = span.Text;
        var cursor = 0;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            var line = text.AsSpan(start, length);
            var near = raw[cursor..];
            near = near[..Math.Min(near.Length, length + Window)];
            var found = near.IndexOf(line);
            var isExact = found >= 0;
            if (!isExact)
            {
                line = line[..Math.Min(Prefix, length)];
                found = near.IndexOf(line);
            }

            lines.Add((start, found < 0 ? -1 : span.Start + cursor + found, isExact));
            cursor += found < 0 ? 0 : found + line.Length;
            start += length + 1;
        }

        return lines;
    }
}
