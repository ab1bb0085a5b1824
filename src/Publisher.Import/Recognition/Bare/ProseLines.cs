namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Joins printed lines to paragraphs: a line that had no room for the next word goes on, unless the next line begins with a
/// number or a mark of its own.
/// </summary>
internal sealed class ProseLines
{
    /// <summary>A paragraph's first line begins two characters further in, which the text may not show.</summary>
    private const int Indent = 4;

    private const string SentenceEnds = "。；！？：;!?";

    private readonly FormIndex _index;
    private readonly int _width;

    public ProseLines(FormIndex index, IReadOnlyList<BareLine> lines)
    {
        _index = index;
        var widths = lines.Select(WidthOf).Order().ToList();

        // One or two lines of another kind may be wider.
        _width = widths.Count == 0 ? 0 : widths[Math.Max(0, widths.Count - 1 - Math.Min(2, widths.Count / 10))];
    }

    /// <summary>The lines of each paragraph.</summary>
    public IEnumerable<List<BareLine>> Join(IEnumerable<BareLine> lines)
    {
        var paragraph = new List<BareLine>();
        var room = 0;
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !GoesOn(paragraph[^1], line, room))
            {
                yield return paragraph;
                paragraph = [];
            }

            // Where signs are set closer, programs see a gap and read one printed line as several.
            var isFirst = paragraph.Count == 0;
            var width = WidthOf(line) + (Borders(line.Words) / 2);
            room = (isFirst ? _width - Indent : room >= width ? room : _width) - width;
            paragraph.Add(line);
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private static int WidthOf(BareLine line) => CharacterWidth.Of(WithoutBlanks(line.Words));

    /// <summary>Blanks at borders are narrower than printed ones; the others are rare in prose.</summary>
    private static string WithoutBlanks(string words) => LabelText.RemoveBlanks(words);

    /// <param name="last">A line.</param>
    /// <param name="next">The line below.</param>
    /// <param name="room">How much room was left behind the first one.</param>
    private bool GoesOn(BareLine last, BareLine next, int room)
    {
        if (IsHeading(last.Words) || IsHeading(next.Words))
        {
            return false;
        }

        if (last.Words[^1] is '，' or '、' or '（' or '“' or '《' || next.Words[0] is '，' or '、' or '。' or '；' or '）' or '”' or '》')
        {
            return true;
        }

        var endsSentence = SentenceEnds.Contains(last.Words[^1], StringComparison.Ordinal);
        if ((endsSentence && LeadingNumber.Read(next.Words) is not null) || BeginsWithMark(next.Words))
        {
            return false;
        }

        return room < LineBreaks.FirstWord(next.Words) + 1 || (!endsSentence && room * 10 <= _width * 4);
    }

    private static int Borders(string words)
    {
        var borders = 0;
        var bare = WithoutBlanks(words);
        for (var i = 1; i < bare.Length; i++)
        {
            borders += CharacterWidth.IsBorder(bare[i - 1], bare[i]) ? 1 : 0;
        }

        return borders;
    }

    private bool BeginsWithMark(string words)
    {
        var normal = LabelText.Normalise(words.Length > 16 ? words[..16] : words);
        return _index.Words.GoalMarks.Concat(_index.Words.IndicatorMarks)
            .Any(mark => normal.StartsWith(LabelText.Normalise(mark), StringComparison.Ordinal));
    }

    /// <summary>Titles of parts and sections stand alone.</summary>
    public bool IsHeading(string words)
    {
        if (words.Length > 40)
        {
            return false;
        }

        if (_index.FindPart(words) >= 0 || FormIndex.Matches(words, _index.Words.PartOneTitles, out _, out _))
        {
            return true;
        }

        var number = LeadingNumber.Read(words);
        return (_index.Words.PartOrdinal.TryMatch(words, out _, out _) && !words.AsSpan().ContainsAny("。，；"))
            || _index.FindSection(number is { } leading ? words[leading.Length..] : words) is not null;
    }
}
