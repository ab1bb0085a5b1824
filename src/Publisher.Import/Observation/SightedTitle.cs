using Publisher.Import.Reading;

namespace Publisher.Import.Observation;

/// <summary>A table's title, taken apart by the project's name.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">What stands before the name.</param>
/// <param name="Suffix">What stands behind it.</param>
internal sealed record SightedTitle(SourceLine Line, string Before, string Suffix);
