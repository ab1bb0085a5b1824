using System.Text;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tests.Markup;

/// <summary>
/// What a template engine prints: <c>{{0}}</c>, <c>{{1}}</c> … stand for values, each of which has a line of its own in
/// <c>data.yaml</c>; everything else is the template's own text.
/// </summary>
internal sealed record PrintedTemplate(string Text, SourceMap Map, SourceFile Template, SourceFile Data)
{
    public static PrintedTemplate Of(string template, params string[] values)
    {
        var data = new SourceFile("data.yaml", string.Concat(values.Select((value, i) => $"值{i}: {value.Replace('\n', '␊')}\n")));
        var templateFile = new SourceFile("form.sbn", template);
        var text = new StringBuilder();
        var segments = new List<SourceMapSegment>();
        var offset = 0;
        while (offset < template.Length)
        {
            var next = template.IndexOf("{{", offset, StringComparison.Ordinal);
            var end = next < 0 ? template.Length : next;
            if (end > offset)
            {
                segments.Add(new(text.Length, end - offset, new SourceSpan(templateFile, offset, end - offset), IsValue: false));
                text.Append(template, offset, end - offset);
            }

            if (next < 0)
            {
                break;
            }

            var index = template[next + 2] - '0';
            var printed = Escape(values[index]);
            if (printed.Length > 0)
            {
                var start = data.GetOffset(new LinePosition(index + 1, 5));
                segments.Add(new(text.Length, printed.Length, new SourceSpan(data, start, values[index].Length), IsValue: true));
                text.Append(printed);
            }

            offset = next + 5;
        }

        return new PrintedTemplate(text.ToString(), new SourceMap(segments), templateFile, data);
    }

    private static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("\n", "&#x2028;", StringComparison.Ordinal);
}
