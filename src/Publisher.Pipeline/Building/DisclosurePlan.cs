using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;

namespace Publisher.Pipeline.Building;

/// <summary>What is to be done with one disclosure.</summary>
/// <param name="Folder">Its data files.</param>
/// <param name="Before">What its outputs are and were made from; null when it has none.</param>
/// <param name="Stamp">The commit and date that it carries now.</param>
/// <param name="Stale">The outputs to make anew; none: all are up to date.</param>
/// <param name="Reasons">Why, for each output in the order of <see cref="DisclosureOutputs.All"/>.</param>
internal sealed record DisclosurePlan(
    DisclosureFolder Folder,
    LedgerEntry? Before,
    DocumentStamp Stamp,
    ImmutableArray<OutputDefinition> Stale,
    ImmutableArray<ImmutableArray<BuildReason>> Reasons)
{
    /// <summary>The entry of a disclosure that stays as it is; its newest commit may be another one with the same date.</summary>
    public LedgerEntry? KeptEntry => Before is null || Before.Commit == Stamp.Commit ? Before : Before with { Commit = Stamp.Commit };

    /// <summary>The plan with all that it was made from in question.</summary>
    public static DisclosurePlan All(DisclosureFolder folder, DocumentStamp stamp, BuildReason reason) =>
        new(folder, null, stamp, DisclosureOutputs.All, [.. DisclosureOutputs.All.Select(_ => ImmutableArray.Create(reason))]);

    public IEnumerable<OutputExplanation> Explain(bool hasFailed)
    {
        for (var i = 0; i < Reasons.Length; i++)
        {
            yield return new OutputExplanation(
                $"{Folder.Path}/{DisclosureOutputs.All[i].Name}",
                Reasons[i].IsEmpty ? OutputFate.Kept : hasFailed ? OutputFate.Failed : OutputFate.Built,
                Reasons[i]);
        }
    }
}
