using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Recognition;

namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>Decides whether a line goes on in the next.</summary>
/// <param name="pitch">The usual distance of baselines, in font sizes.</param>
internal sealed class JointRule(double pitch)
{
    /// <summary>Lines of one paragraph are as far from each other as usual.</summary>
    private const double WidestPitch = 1.35;

    /// <summary>What counts as no difference of indents, in font sizes.</summary>
    private const double SameIndent = 0.6;

    /// <param name="first">The first line of the paragraph.</param>
    /// <param name="line">Its last line so far.</param>
    /// <param name="next">The line below, or the first of the next page.</param>
    public LineJoint Judge(FramedLine first, FramedLine line, FramedLine next)
    {
        var (a, b) = (line.Line, next.Line);
        if (a.IsAlone || b.IsAlone || Math.Abs(a.Size - b.Size) > 0.15 * Math.Max(a.Size, b.Size) || !IsBelow(a, b, line.IsInCell))
        {
            return LineJoint.Parted;
        }

        var isNumbered = LeadingNumber.Read(b.Text.TrimStart()) is not null;
        if (line.Slack < NeededBy(a, b))
        {
            return GoesOn(first, line, next, isNumbered) ? LineJoint.Wrapped : LineJoint.Parted;
        }

        var isAligned = (line.IsCentred && next.IsCentred) || (line.IsInCell && Math.Abs(line.Indent - next.Indent) < SameIndent * b.Size);
        return isAligned && !isNumbered && !Characters.EndsSentence(LastSign(a.Text)) ? LineJoint.Doubtful : LineJoint.Parted;
    }

    /// <summary>The room that the beginning of a line would have taken in the line before, a little less than its width.</summary>
    private static double NeededBy(PrintedLine line, PrintedLine next)
    {
        var hasGap = Characters.Meet(LastSign(line.Text), next.Text.AsSpan().TrimStart()[0]);
        return next.FirstUnit + ((hasGap ? 0.2 : -0.05) * next.Size);
    }

    private bool IsBelow(PrintedLine a, PrintedLine b, bool isInCell)
    {
        var distance = b.Baseline - a.Baseline;
        return b.Page != a.Page || (distance > 0 && (isInCell || distance < WidestPitch * Math.Max(pitch, 1) * Math.Max(a.Size, b.Size)));
    }

    /// <summary>Whether the indents let a full line go on: in the first line's manner, or hanging behind its number.</summary>
    private static bool GoesOn(FramedLine first, FramedLine line, FramedLine next, bool isNumbered)
    {
        var isSentence = Characters.EndsSentence(LastSign(line.Line.Text));
        if (line.IsInMiddle && next.IsCentred)
        {
            return !isNumbered && !isSentence;
        }

        var tolerance = SameIndent * next.Line.Size;
        var difference = next.Indent - line.Indent;
        if (difference > tolerance)
        {
            // The first line of the next paragraph, unless it hangs behind the number of this one.
            return line == first && next.Indent < 4 * next.Line.Size && LeadingNumber.Read(first.Line.Text.TrimStart()) is not null;
        }

        if (difference < -tolerance)
        {
            return true;
        }

        var isFirstLine = !line.IsInCell && line == first && next.Indent > tolerance;
        var isIndented = first.Indent - next.Indent > tolerance;
        return !isFirstLine && (isIndented || !(isNumbered && isSentence));
    }

    private static char LastSign(string text)
    {
        var words = text.AsSpan().TrimEnd();
        return words.IsEmpty ? '\0' : words[^1];
    }
}
