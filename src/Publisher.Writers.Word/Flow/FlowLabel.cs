using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Flow;

/// <summary>A label of a list item: words of the document that hang out to the left of the item's text.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Gap">Between it and the item's text, in points.</param>
/// <param name="Hanging">How far it hangs out, in points.</param>
internal sealed record FlowLabel(string Text, double Gap, double Hanging)
{
    /// <summary>How far the labels of a style begin from the edge, in points.</summary>
    public static double IndentOf(ParagraphStyle style) => (style.LeftIndent + style.FirstLineIndent) * style.Size;

    /// <summary>
    /// What stands after a label, in points: （一） and 一、 bring their room along, <c>1.</c> and <c>•</c> do not.
    /// </summary>
    public static double GapOf(string label, ParagraphStyle style) => label[^1] >= '\u3000' ? 0 : style.Size / 2;

    /// <summary>The width of a label in points: Han and full-width marks count a character, others a half.</summary>
    public static double WidthOf(string label, ParagraphStyle style)
    {
        var halves = 0;
        foreach (var character in label)
        {
            halves += character >= '\u2E80' ? 2 : 1;
        }

        return halves * style.Size / 2;
    }
}
