using System.Collections.Immutable;
using Publisher.Data.Forms;

namespace Publisher.Import.Observation;

/// <summary>The parts of a file, told apart by what stands in them.</summary>
/// <param name="PartOne">The part without tables, or null.</param>
/// <param name="Projects">Those with tables; empty when the file has no titles for them.</param>
/// <param name="Ordinal">How parts are counted, or null when they are not.</param>
/// <param name="HasTitles">Whether the file has titles of parts at all.</param>
/// <param name="Usual">The parts of the form that the file was read as.</param>
internal sealed record SortedParts(
    PartOneDefinition? PartOne, ImmutableArray<ProjectPartDefinition> Projects, NumberPattern? Ordinal, bool HasTitles, FormDefinition Usual)
{
    public FormDefinition Apply(FormDefinition form) => form with
    {
        PartOne = HasTitles ? PartOne : Usual.PartOne,
        ProjectParts = Projects,
    };
}
