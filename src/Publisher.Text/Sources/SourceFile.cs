namespace Publisher.Text.Sources;

/// <summary>The text of one input file, with its lines found on first use.</summary>
/// <param name="path">How the file is shown to its editor: relative to the project, with forward slashes.</param>
/// <param name="text">The whole text, without a byte order mark.</param>
public sealed class SourceFile(string path, string text)
{
    private int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>Where <paramref name="offset"/> (0 to the length of the text) is.</summary>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a place; a column beyond the line's end is the line's end.</summary>
    public int GetOffset(LinePosition position)
    {
        if (position.Line < 1)
        {
            return 0;
        }

        if (position.Line > LineCount)
        {
            return Text.Length;
        }

        var start = LineStarts[position.Line - 1];
        return Math.Clamp(start + position.Column - 1, start, start + GetLine(position.Line).Length);
    }

    /// <summary>The text of a line (from 1) without its line break.</summary>
    public ReadOnlySpan<char> GetLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
