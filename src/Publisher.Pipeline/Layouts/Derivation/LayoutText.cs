using System.Collections.Immutable;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>A <c>layout.yaml</c> as its author typed it, section by section, each with the comments above it.</summary>
/// <param name="Sections">The sections in their order.</param>
internal sealed record LayoutText(ImmutableArray<(string Key, string Text)> Sections)
{
    public static LayoutText Parse(string text)
    {
        var sections = ImmutableArray.CreateBuilder<(string, string)>();
        var (key, start, comment) = ((string?)null, 0, -1);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            var line = text.AsSpan(at, end - at);
            if (line[0] == '#')
            {
                comment = comment < 0 ? at : comment;
            }
            else if (!char.IsWhiteSpace(line[0]) && line[0] != '-' && line.IndexOf(':') is > 0 and var colon)
            {
                var begin = comment < 0 ? at : comment;
                if (key is not null)
                {
                    sections.Add((key, text[start..begin].TrimEnd()));
                }

                // What stands above the first section is about the whole form.
                (key, start, comment) = (line[..colon].ToString(), key is null ? at : begin, -1);
            }
            else
            {
                comment = -1;
            }

            at = end;
        }

        if (key is not null)
        {
            sections.Add((key, text[start..].TrimEnd()));
        }

        return new LayoutText(sections.DrainToImmutable());
    }

    /// <summary>The section as it was typed, or null.</summary>
    public string? Find(string key)
    {
        foreach (var section in Sections)
        {
            if (section.Key == key)
            {
                return section.Text;
            }
        }

        return null;
    }
}
