namespace Publisher.Writers.Word.Body;

/// <summary>A row's place in its table.</summary>
/// <param name="Index">From 0, head rows counted.</param>
/// <param name="IsHead">Whether it is repeated on every page.</param>
/// <param name="KeepsWithNext">Whether it stays on the page of the row below.</param>
/// <param name="Edges">Where its grid's columns begin and end, in twips from the table's left edge.</param>
internal readonly record struct TableRowPlace(int Index, bool IsHead, bool KeepsWithNext, int[] Edges);
