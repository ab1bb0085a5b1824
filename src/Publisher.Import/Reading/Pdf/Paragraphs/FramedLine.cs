using Publisher.Import.Reading.Pdf.Lines;

namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>A line and the frame that it stands in.</summary>
internal sealed record FramedLine(PrintedLine Line, Frame Frame, bool IsInCell)
{
    /// <summary>How far it is from the left edge.</summary>
    public double Indent => Line.Left - Frame.Left;

    /// <summary>How much could still have stood in it.</summary>
    public double Slack => IsCentred ? Frame.Width - Line.Width : Frame.Right - Line.Right;

    /// <summary>As far from the left edge as from the right one; so is a line that goes from edge to edge.</summary>
    public bool IsInMiddle => Math.Abs(Indent - (Frame.Right - Line.Right)) < 0.6 * Line.Size;

    /// <summary>As far from the left edge as from the right one, and from both visibly.</summary>
    public bool IsCentred
    {
        get
        {
            var least = IsInCell ? 0.3 * Line.Size : Line.Size;
            return IsInMiddle && Indent > least && Frame.Right - Line.Right > least;
        }
    }
}
