using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>Cuts and joins markup together with its map.</summary>
internal static class MarkupText
{
    public static Markup Concatenate(Markup first, Markup second)
    {
        var segments = new List<SourceMapSegment>(first.Map.Segments);
        foreach (var segment in second.Map.Segments)
        {
            segments.Add(segment with { Offset = segment.Offset + first.Text.Length });
        }

        return new Markup(first.Text + second.Text, new SourceMap(segments));
    }

    /// <summary>Without white space at the start, at the end, or both.</summary>
    public static Markup Trim(Markup markup, bool start, bool end)
    {
        var text = markup.Text;
        var first = start ? text.Length - text.AsSpan().TrimStart().Length : 0;
        var last = end ? text.AsSpan().TrimEnd().Length : text.Length;
        return first >= last ? Markup.Empty : Slice(markup, first, last - first);
    }

    private static Markup Slice(Markup markup, int start, int length)
    {
        var segments = new List<SourceMapSegment>();
        foreach (var segment in markup.Map.Segments)
        {
            var from = Math.Max(segment.Offset, start);
            var to = Math.Min(segment.End, start + length);
            if (from >= to)
            {
                continue;
            }

            // Copied text stays a copy of the part that is left; a value keeps its whole place.
            var isCopy = !segment.IsValue && segment.Span.Length == segment.Length;
            var span = isCopy
                ? segment.Span with { Start = segment.Span.Start + from - segment.Offset, Length = to - from }
                : segment.Span;
            segments.Add(new SourceMapSegment(from - start, to - from, span, segment.IsValue));
        }

        return new Markup(markup.Text.Substring(start, length), new SourceMap(segments));
    }
}
