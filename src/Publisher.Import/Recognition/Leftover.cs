using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Words of a file that went nowhere.</summary>
/// <param name="Text">Where they stand.</param>
/// <param name="Words">The words, all of the text or a part.</param>
internal sealed record Leftover(SourceText Text, string Words);
