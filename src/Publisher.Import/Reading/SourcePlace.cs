namespace Publisher.Import.Reading;

/// <summary>Where something stands in an imported file, as its reader would count; all numbers from 1.</summary>
/// <param name="Kind">What the numbers count.</param>
/// <param name="First">Paragraph, line, table, note or page.</param>
/// <param name="Row">The row of a table, or the line of a page.</param>
/// <param name="Column">The cell in the row, as printed.</param>
internal readonly record struct SourcePlace(SourcePlaceKind Kind, int First, int Row = 0, int Column = 0);
