using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Drafts;

/// <summary>A data file made ready for the next year.</summary>
/// <param name="Source">The file of the year before.</param>
/// <param name="Text">Its text with what belongs to that year taken out; comments and layout are as they were.</param>
/// <param name="Waivers">Where waivers stood in <paramref name="Source"/> that were dropped.</param>
public sealed record NextYearFile(SourceFile Source, string Text, ImmutableArray<SourceSpan> Waivers);
