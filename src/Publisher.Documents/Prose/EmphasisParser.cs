using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publisher.Documents.Prose;

/// <summary>
/// Stars around stressed words. CommonMark §6.2 decides by blanks and punctuation whether stars open or close, which fails
/// where words stand without blanks (<c>**重点。**之后</c> stays open) and where stars mean "times" (<c>3*4*5</c>). Here stars
/// open before anything but a blank and close behind anything but a blank, and between letters or digits they are signs.
/// </summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    public EmphasisParser()
    {
        EmphasisDescriptors.Clear();
        EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: true));
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var previous = slice.PeekCharExtra(-1);
        if (previous == '*' && slice.PeekCharExtra(-2) != '\\')
        {
            // The rest of a run that was found to be signs.
            return false;
        }

        while (slice.CurrentChar == '*')
        {
            slice.SkipChar();
        }

        var count = slice.Start - start;
        var next = slice.CurrentChar;
        if (IsSign(previous, next, count))
        {
            return false;
        }

        var type = (IsEdge(next) ? DelimiterType.Undefined : DelimiterType.Open)
            | (IsEdge(previous) ? DelimiterType.Undefined : DelimiterType.Close);
        if (type == DelimiterType.Undefined)
        {
            return false;
        }

        processor.Inline = new EmphasisDelimiterInline(this, EmphasisDescriptors[0])
        {
            Content = new StringSlice(slice.Text, start, slice.Start - 1),
            DelimiterCount = count,
            Type = type,
            Span = new SourceSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary><c>3*4</c>, <c>a*b</c>; and a single star beside a digit and a word, as in <c>2米*3米</c>.</summary>
    private static bool IsSign(char previous, char next, int count) =>
        (char.IsAsciiLetterOrDigit(previous) && char.IsAsciiLetterOrDigit(next))
        || (count == 1 && ((char.IsAsciiDigit(previous) && char.IsLetter(next)) || (char.IsLetter(previous) && char.IsAsciiDigit(next))));

    private static bool IsEdge(char c) => c == '\0' || char.IsWhiteSpace(c);
}
