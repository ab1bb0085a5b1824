namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>A paragraph put together from its lines.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">The page where it begins, from 1.</param>
/// <param name="Number">Its first line on that page, from 1.</param>
/// <param name="Bold">Where its first bold words begin and end.</param>
internal sealed record PrintedParagraph(string Text, int Page, int Number, (int Start, int End) Bold);
