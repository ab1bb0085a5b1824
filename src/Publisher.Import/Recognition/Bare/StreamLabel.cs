namespace Publisher.Import.Recognition.Bare;

/// <summary>A label in a stream of characters, with the words up to the next one.</summary>
/// <param name="Key">What it labels.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where its words begin.</param>
/// <param name="ValueEnd">Where they end.</param>
internal readonly record struct StreamLabel(string Key, int Start, int End, int ValueEnd)
{
    /// <summary>The labels up to <paramref name="end"/>; each occurs once, what looks like it again is a text.</summary>
    public static List<StreamLabel> FindAll(CharacterStream stream, FormIndex index, int end)
    {
        var labels = new List<StreamLabel>();
        for (var i = 0; i < end; i++)
        {
            var isAfterLabel = labels.Count > 0 && labels[^1].End == i;
            if ((stream.IsBoundary(i) || isAfterLabel) && index.MatchLabel(stream.Normal.AsSpan(i, end - i)) is { } label
                && !labels.Exists(known => known.Key == label.Key) && IsEnd(stream, index, i + label.Length, end))
            {
                if (labels.Count > 0)
                {
                    labels[^1] = labels[^1] with { ValueEnd = i };
                }

                labels.Add(new StreamLabel(label.Key, i, i + label.Length, end));
                i += label.Length - 1;
            }
        }

        return labels;
    }

    /// <summary>The borders of digits and Han characters in the dates of plans, and how many of them have blanks.</summary>
    public static (int All, int Blank) CountBorders(CharacterStream stream, FormIndex index)
    {
        var (all, blank) = (0, 0);
        for (var i = 0; i < stream.Length; i++)
        {
            if (stream.IsBoundary(i) && index.MatchPlanColumn(stream.Normal.AsSpan(i)) is { } column)
            {
                for (var at = i + 1; at < i + column.Length; at++)
                {
                    var isBorder = CharacterWidth.IsBorder(stream.Text[at - 1], stream.Text[at]) && stream.GapBefore(at) < Gap.Line;
                    all += isBorder ? 1 : 0;
                    blank += isBorder && stream.GapBefore(at) == Gap.Blank ? 1 : 0;
                }
            }
        }

        return (all, blank);
    }

    private static bool IsEnd(CharacterStream stream, FormIndex index, int at, int end) =>
        at >= end || stream.IsBoundary(at) || stream.Normal[at] == ':' || index.MatchLabel(stream.Normal.AsSpan(at, end - at)) is not null;
}
