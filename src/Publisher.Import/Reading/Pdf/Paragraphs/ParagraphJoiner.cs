using System.Text;
using Publisher.Import.Reading.Pdf.Lines;

namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>Puts lines together to paragraphs.</summary>
/// <param name="rule">Which lines go on.</param>
/// <param name="balance">Whether lines of the file break where they need not.</param>
internal sealed class ParagraphJoiner(JointRule rule, LineBalance balance)
{
    private readonly StringBuilder _text = new();

    /// <summary>The paragraphs of lines under one another.</summary>
    public List<PrintedParagraph> Join(IReadOnlyList<FramedLine> lines)
    {
        var paragraphs = new List<PrintedParagraph>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && GoesOn(lines, start, end))
            {
                end++;
            }

            paragraphs.Add(Write(lines, start, end));
            start = end;
        }

        return paragraphs;
    }

    /// <summary>Whether the paragraph from <paramref name="start"/> on has the line at <paramref name="end"/>, too.</summary>
    public bool GoesOn(IReadOnlyList<FramedLine> lines, int start, int end) =>
        rule.Judge(lines[start], lines[end - 1], lines[end]) switch
        {
            LineJoint.Wrapped => true,
            LineJoint.Doubtful => balance.IsUsed(lines[end]) && LineBalance.NeedsLines(lines, start, end),
            _ => false,
        };

    private PrintedParagraph Write(IReadOnlyList<FramedLine> lines, int start, int end)
    {
        var first = lines[start].Line;
        var bold = first.Bold;
        _text.Clear().Append(first.Text);
        for (var i = start + 1; i < end; i++)
        {
            if (IsBlankLost(lines[i - 1], lines[i]))
            {
                _text.Append(' ');
            }

            var line = lines[i].Line;
            if (bold.End > bold.Start && bold.End == _text.Length && line.Bold is { Start: 0, End: > 0 })
            {
                bold.End = _text.Length + line.Bold.End;
            }

            _text.Append(line.Text);
        }

        return new PrintedParagraph(_text.ToString(), first.Page, first.Number, bold);
    }

    /// <summary>A line that breaks at a blank does not print it; a word that has no room in any line breaks without one.</summary>
    private static bool IsBlankLost(FramedLine line, FramedLine next) =>
        line.Line.Text.Length > 0 && next.Line.Text.Length > 0
        && Characters.IsWordPart(line.Line.Text[^1]) && Characters.IsWordPart(next.Line.Text[0])
        && line.Line.LastWord + next.Line.FirstUnit <= line.Frame.Width;
}
