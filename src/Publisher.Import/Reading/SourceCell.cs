namespace Publisher.Import.Reading;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words; paragraphs and line breaks are <c>\n</c>.</param>
/// <param name="Column">The grid column where it begins, from 0.</param>
/// <param name="ColumnSpan">How many grid columns it takes.</param>
/// <param name="IsCovered">Whether it is the lower part of a merged cell.</param>
internal sealed record SourceCell(SourceText Text, int Column, int ColumnSpan, bool IsCovered);
