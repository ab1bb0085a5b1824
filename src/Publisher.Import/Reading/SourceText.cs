namespace Publisher.Import.Reading;

/// <summary>A stretch of text that is accounted for as a whole: a line of a paragraph, or a cell.</summary>
/// <param name="Id">Counts all texts of a document from 0.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its words; line breaks are <c>\n</c>.</param>
internal sealed record SourceText(int Id, SourcePlace Place, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
