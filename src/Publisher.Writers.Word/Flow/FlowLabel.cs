using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Flow;

/// <summary>A label of a list item: words of the document that hang out to the left of the item's text.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Gap">Between it and the item's text, in points.</param>
/// <param name="Hanging">How far it hangs out, in points.</param>
internal sealed record FlowLabel(string Text, double Gap, double Hanging)
{
    /// <param name="text">What is printed, not empty.</param>
    /// <param name="style">The look of the item's first paragraph.</param>
    /// <param name="room">From the edge to the texts of the list's items, in points.</param>
    public static FlowLabel Of(string text, ParagraphStyle style, double room)
    {
        var hanging = room - IndentOf(style);
        return new FlowLabel(text, hanging - WidthOf(text, style), hanging);
    }

    /// <summary>
    /// What a label takes from the edge to its item's text, in points: （一） and 一、 bring the room after them along,
    /// <c>1.</c> and <c>•</c> get half a character.
    /// </summary>
    public static double RoomOf(string text, ParagraphStyle style) =>
        IndentOf(style) + WidthOf(text, style) + (text[^1] >= '\u3000' ? 0 : style.Size / 2);

    private static double IndentOf(ParagraphStyle style) => (style.LeftIndent + style.FirstLineIndent) * style.Size;

    /// <summary>Han and full-width marks count a character, others a half.</summary>
    private static double WidthOf(string text, ParagraphStyle style)
    {
        var halves = 0;
        foreach (var character in text)
        {
            halves += character >= '\u2E80' ? 2 : 1;
        }

        return halves * style.Size / 2;
    }
}
