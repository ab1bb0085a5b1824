namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>
/// Whether the lines of a file's cells break before they are full, so that they are alike in length. Where they do, a line that
/// ends early says nothing; where they do not, somebody broke it. Centred cells may be set otherwise than those with running text.
/// </summary>
internal sealed class LineBalance
{
    private readonly Counts _centred = new();
    private readonly Counts _others = new();

    /// <summary>Whether a line that ends early may go on; titles outside of cells are often broken so, whatever the rest is.</summary>
    public bool IsUsed(FramedLine line) => !line.IsInCell || CountsOf(line).AreEarly;

    /// <summary>
    /// Counts a cell of two lines; in longer ones most lines are full, whoever breaks them. The same words, as in the head of each
    /// table, count once.
    /// </summary>
    public void Learn(IReadOnlyList<FramedLine> lines, JointRule rule)
    {
        if (lines is not [var first, var second])
        {
            return;
        }

        var words = first.Line.Text + second.Line.Text;
        switch (rule.Judge(first, first, second))
        {
            case LineJoint.Wrapped:
                CountsOf(second).Full.Add(words);
                break;
            case LineJoint.Doubtful when NeedsLines(lines, 0, 1):
                CountsOf(second).Early.Add(words);
                break;
        }
    }

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> need as many lines as they have.</summary>
    public static bool NeedsLines(IReadOnlyList<FramedLine> lines, int start, int end)
    {
        var width = 0.0;
        for (var i = start; i <= end; i++)
        {
            width += lines[i].Line.Width;
        }

        // A line can end before its edge, because a sign has to stay with the character before it.
        var count = end - start;
        return width + (count * 0.5 * lines[end].Line.Size) > count * lines[end].Frame.Width;
    }

    /// <summary>The second of two lines tells how they are set: the first may be full.</summary>
    private Counts CountsOf(FramedLine second) => second.IsCentred ? _centred : _others;

    private sealed class Counts
    {
        public HashSet<string> Early { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Full { get; } = new(StringComparer.Ordinal);

        public bool AreEarly => Early.Count >= 3 && Early.Count * 4 > Full.Count;
    }
}
