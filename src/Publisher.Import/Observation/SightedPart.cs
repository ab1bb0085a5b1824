using Publisher.Import.Reading;

namespace Publisher.Import.Observation;

/// <summary>The title of a part as it stands in a file.</summary>
/// <param name="Position">Where it stands among the blocks of the file.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Ordinal">What counts it, or empty.</param>
/// <param name="Title">The title.</param>
internal sealed record SightedPart(int Position, SourceLine Line, string Ordinal, string Title);
