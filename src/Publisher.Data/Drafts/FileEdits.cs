using System.Text;
using Publisher.Data.Loading;
using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Drafts;

/// <summary>Changes of a data file at the places of its values, so that all else stays as it was typed.</summary>
internal sealed class FileEdits(SourceFile file)
{
    private readonly SortedDictionary<int, (int End, string Replacement)> _edits = [];

    private bool IsJson => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Says in place of a value that it is still to be filled in; one that was left blank stays blank.</summary>
    public void Clear(DataNode? node)
    {
        if (node is DataScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            Replace(scalar, IsJson ? $"\"{Unfilled.Text}\"" : Unfilled.Text);
    }

    /// <summary>Types another value inside the quotes that the first one has, if any.</summary>
    public void Retype(DataScalar scalar, string value)
    {
        var quote = scalar.Style == DataScalarStyle.Quoted ? scalar.Span.Text[..1].ToString() : "";
        Replace(scalar, quote + value + quote);
    }

    /// <summary>Takes a key out of its mapping, with its value and the room that both had.</summary>
    public void Remove(DataMapping mapping, int index)
    {
        var (start, end) = FindRoom(mapping, index);
        _edits[start] = (end, "");
    }

    public string Apply()
    {
        var text = new StringBuilder(file.Text.Length);
        var position = 0;
        foreach (var (start, (end, replacement)) in _edits)
        {
            // What stands inside something that is gone is gone with it.
            if (start < position)
                continue;

            text.Append(file.Text, position, start - position).Append(replacement);
            position = end;
        }

        return text.Append(file.Text, position, file.Text.Length - position).ToString();
    }

    private void Replace(DataScalar scalar, string replacement) =>
        _edits[scalar.Span.Start] = (scalar.Span.Start + scalar.Span.Text.TrimEnd().Length, replacement);

    private (int Start, int End) FindRoom(DataMapping mapping, int index)
    {
        var text = file.Text;
        var entry = mapping.Entries[index];
        var start = entry.KeySpan.Start;
        var end = EndOf(entry);
        var lineStart = text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1;
        var lineEnd = text.IndexOf('\n', end) is >= 0 and var feed ? feed + 1 : text.Length;
        var rest = text.AsSpan(end, lineEnd - end).Trim();
        var isBlock = !IsJson && (rest.IsEmpty || rest[0] == '#');
        if (isBlock && text.AsSpan(lineStart, start - lineStart).IsWhiteSpace())
            return (lineStart, lineEnd);

        // The first key of an item behind its dash, or keys in braces: the next one moves up.
        if (index + 1 < mapping.Entries.Length)
            return (start, mapping.Entries[index + 1].KeySpan.Start);

        return (index > 0 ? EndOf(mapping.Entries[index - 1]) : start, end);
    }

    private static int EndOf(DataEntry entry) => Math.Max(entry.KeySpan.End, EndOf(entry.Value));

    /// <summary>Behind the last character of a value, without the line feeds that follow it.</summary>
    private static int EndOf(DataNode node) => node.Span.Start + node.Span.Text.TrimEnd().Length;
}
