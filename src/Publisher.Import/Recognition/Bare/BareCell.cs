namespace Publisher.Import.Recognition.Bare;

/// <summary>A cell that was found in a text without marks.</summary>
/// <param name="Words">Its words, the lines joined.</param>
/// <param name="Line">The line where it begins.</param>
internal readonly record struct BareCell(string Words, int Line);
